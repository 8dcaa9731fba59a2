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

/** Makes this process ready for a command: right Node, right folder, no word to anybody about what runs here. */
export function enterProject() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `Cairn needs Node 20.19 or newer (24 is best), and this is ${process.versions.node}: see https://nodejs.org`,
    );
  }
  process.chdir(root);
  process.env["NEXT_TELEMETRY_DISABLED"] = "1";
  stopWithNpm();
}

/**
 * npm runs its scripts in a shell, and passes SIGTERM to that shell alone, which then ends and leaves its child running
 * (so it is with Debian's). A parent that has gone is therefore taken for the signal.
 */
function stopWithNpm() {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 200);
  watch.unref();
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
 * Runs Node with `args` where people can see and answer it. Resolves with the exit code (1 when a signal ended it);
 * SIGTERM is passed on, and Ctrl-C reaches both by itself.
 */
export function runNode(args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env });
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
 * code and everything it said. When this process is told to stop, so is the command.
 */
export function runQuietly({ command, args, env = process.env, waiting, tell = console.log }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env });
    const startedAt = Date.now();
    const heartbeat = setInterval(() => {
      tell(`  ${waiting} (${Math.round((Date.now() - startedAt) / 1000)} s)`);
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
      resolve({ code: code ?? 1, output });
    });
  });
}
