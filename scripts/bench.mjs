/** `npm run bench`: how fast this source is, against goals and beside a bare Next app. Takes some minutes and 2 GB of disk. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { buildIfNeeded } from "./build.mjs";
import { enterProject } from "./enter.mjs";
import { installIfNeeded } from "./install.mjs";
import { fail, forgetSettings, runNode, runQuietly } from "./project.mjs";

await enterProject();
forgetSettings();
await installIfNeeded();
if (!ensureBrowser()) fail("Some figures are a browser's.");
if (!(await buildIfNeeded())) fail("Cairn could not be built: see above.");
const floor = await runQuietly({
  command: process.execPath,
  args: ["node_modules/next/dist/bin/next", "build", "bench/floor"],
  env: { ...process.env, NODE_ENV: "production" },
  waiting: "Still building the floor",
});
if (floor.code !== 0) fail(floor.output.trimEnd());
const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
const env = { ...process.env, E2E_DATA: folder, CAIRN_DATA: folder };
process.exitCode = await runNode(["--import", "tsx", "bench/all.ts"], env);
rmSync(folder, { recursive: true, force: true });
