/** What every command shares. Plain Node, no package: it runs before anything is installed. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Ends the command with one line that says what to mend. */
export function fail(line) {
  console.error(line);
  process.exit(1);
}

/** Tests and benchmarks are of this source, not of the settings that this shell happens to have. */
export function forgetSettings() {
  const names = ["NODE_ENV", "PORT", "CAIRN_DATA", "APP_URL", "AUTH_SECRET", "TRUST_PROXY", "SIGN_UP"];
  for (const name of names) {
    delete process.env[name];
    delete process.env[`${name}_FILE`];
  }
}

/** Next reads `.env` by itself; reading it first lets the checks here and the host's tool see the same settings. */
export function readDotEnv() {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/**
 * Runs `node` with `args` where people can see and answer it. Resolves with the exit code (1 when a signal ended it);
 * SIGTERM is passed on, and Ctrl-C reaches both by itself.
 */
export function runNode(args, env = process.env, node = process.execPath) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { stdio: "inherit", env });
    const passOn = (signal) => child.kill(signal);
    const stayForChild = () => {};
    process.on("SIGTERM", passOn).on("SIGINT", stayForChild);
    child.on("close", (code) => {
      process.off("SIGTERM", passOn).off("SIGINT", stayForChild);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a long command without its chatter: a line every 15 seconds says that it still works. Resolves with its exit
 * code, everything it said and how many seconds it took. When this process is told to stop, so is the command.
 */
export function runQuietly({ command, args, cwd = ".", env = process.env, waiting, tell = console.log }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], cwd, env });
    const startedAt = Date.now();
    const heartbeat = setInterval(() => {
      tell(`  ${waiting} (${secondsSince(startedAt)} s)`);
    }, 15_000);
    const stop = (signal) => {
      child.kill(signal);
      child.once("close", () => process.exit(signal === "SIGINT" ? 130 : 143));
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => keep(`${error.message}\n`));
    child.on("close", (code) => {
      clearInterval(heartbeat);
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve({ code: code ?? 1, output, seconds: secondsSince(startedAt) });
    });
  });
}

/** What runs npm with `args`: it tells its scripts where it lives, and Windows cannot start the `npm` on the PATH without a shell. */
export function npm(args) {
  const cli = process.env["npm_execpath"];
  if (cli?.endsWith("npm-cli.js")) return { command: process.execPath, args: [cli, ...args] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args };
}

/** Whole seconds; `startedAt` is in ms since 1970. */
export function secondsSince(startedAt) {
  return Math.round((Date.now() - startedAt) / 1000);
}
