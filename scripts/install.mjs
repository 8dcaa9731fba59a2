import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fail, root, runQuietly } from "./project.mjs";

/**
 * Installs what the lockfile says, unless it is installed. `tell` gets the lines that say so.
 * Development packages belong to it: the build checks every type, those of the tests too.
 */
export async function installIfNeeded(tell = console.log) {
  if (isInstalled()) return;
  tell("Installing packages. SQLite may have to be compiled, which takes 2 to 3 minutes.");
  const { code, output } = await runQuietly({
    ...npm(["ci", "--include=dev", "--no-audit", "--no-fund"]),
    waiting: "Still installing",
    tell,
  });
  if (code === 0 && isInstalled()) return;
  console.error(output.trimEnd().split("\n").slice(-40).join("\n"));
  fail(
    "Could not install the packages (see above). npm needs its registry and, where no ready-made SQLite is offered, " +
      "python3, make and a C++ compiler. Then run the same command again.",
  );
}

/** npm writes its own lockfile into node_modules as the last act of an install, so it proves that one was finished. */
function isInstalled() {
  const marker = "node_modules/.package-lock.json";
  if (!existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const present = JSON.parse(readFileSync(marker, "utf8")).packages;
  const matches = Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path];
    // Optional packages are mostly binaries for other kinds of machine.
    return path === "" || (found ? found.version === version : optional);
  });
  return matches && sqliteOpens();
}

/** False after Node was upgraded: SQLite's binary is made for one version of Node. */
function sqliteOpens() {
  try {
    const Database = createRequire(`${root}/package.json`)("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

/** npm tells its scripts where it lives; Windows cannot start the `npm` on the PATH without a shell. */
function npm(args) {
  const cli = process.env["npm_execpath"];
  if (cli?.endsWith("npm-cli.js")) return { command: process.execPath, args: [cli, ...args] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args };
}
