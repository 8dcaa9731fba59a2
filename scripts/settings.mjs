import { spawnSync } from "node:child_process";

/**
 * The port and data folder, once every setting was found right; otherwise ends the command with a line per mistake.
 * Asks the app's own code, which is TypeScript and therefore needs the packages installed.
 */
export function checkSettings() {
  const check = spawnSync(process.execPath, ["--import", "tsx", "scripts/settings.ts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (check.status !== 0) process.exit(1);
  return JSON.parse(check.stdout);
}
