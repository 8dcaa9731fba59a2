import { existsSync, readFileSync } from "node:fs";
import { fail, npm, runQuietly } from "./project.mjs";

/**
 * Installs what the lockfile says, unless it is installed. `tell` gets the lines that say so. Development packages
 * belong to it, so that every command finds what it needs after one install.
 */
export async function installIfNeeded(tell = console.log) {
  if (isInstalled()) return;
  tell("Installing packages.");
  const { code, output, seconds } = await runQuietly({
    ...npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline"]),
    waiting: "Still installing",
    tell,
  });
  if (code === 0 && isInstalled()) return tell(`Packages installed in ${seconds} s.`);
  console.error(output.trimEnd().split("\n").slice(-40).join("\n"));
  fail(
    "Could not install the packages (see above). npm needs its registry. Then run the same command again.",
  );
}

/** npm writes its own lockfile into node_modules as the last act of an install, so it proves that one was finished. */
function isInstalled() {
  const marker = "node_modules/.package-lock.json";
  if (!existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const present = JSON.parse(readFileSync(marker, "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path];
    // Optional packages are mostly binaries for other kinds of machine.
    return path === "" || (found ? found.version === version : optional);
  });
}
