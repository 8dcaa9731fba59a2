/** `npm test`: everything that must be right, from lint to a real browser; the last line says how many passed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { buildIfNeeded } from "./build.mjs";
import { enterProject } from "./enter.mjs";
import { installIfNeeded } from "./install.mjs";
import { ensureNginx } from "./nginx.mjs";
import { forgetSettings, runNode } from "./project.mjs";
import { fetchNode, triedNodes } from "./runtime.mjs";
import { freePort } from "./serve.mjs";

const next = "node_modules/next/dist/bin/next";
const one = { passed: 1, failed: 0 };
const none = { passed: 0, failed: 1 };

await enterProject();
forgetSettings();
// More rounds of everything that is random or is killed; takes hours.
if (process.argv.includes("--long")) process.env["CAIRN_LONG"] = "1";
await installIfNeeded();
const reports = mkdtempSync(join(tmpdir(), "cairn-test-"));
const stages = [await lint(), await types(), await unit()];
const isBuilt = await build();
stages.push(isBuilt ? one : none, isBuilt ? await endToEnd() : none);
rmSync(reports, { recursive: true, force: true });

const passed = stages.reduce((sum, stage) => sum + stage.passed, 0);
const failed = stages.reduce((sum, stage) => sum + stage.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function lint() {
  begin("lint");
  return (await runNode(["node_modules/@biomejs/biome/bin/biome", "check", "."])) === 0 ? one : none;
}

async function types() {
  begin("types");
  const isRight =
    (await runNode([next, "typegen"])) === 0 &&
    (await runNode(["node_modules/typescript/bin/tsc", "--noEmit"])) === 0;
  return isRight ? one : none;
}

async function unit() {
  begin("unit tests");
  const report = join(reports, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...reporters]);
  return counted(code, report, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]);
}

async function build() {
  begin("build");
  return await buildIfNeeded();
}

async function endToEnd() {
  begin("end to end, in a real browser");
  if (!ensureBrowser()) return none;
  if (!ensureNginx()) {
    const specs = readdirSync("e2e").filter((name) => name.startsWith("nginx-"));
    console.log(
      `Left out: ${specs.length} files of journeys behind nginx, for nginx could not be installed.`,
    );
  }
  const report = join(reports, "e2e.json");
  const code = await runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    E2E_PORT: String(await freePort()),
    ...(await newestNode()),
  });
  return counted(code, report, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
}

/** Names the newest Node that we know, for `runtime.spec.ts`; where it is not to be had, that runs on our own. */
async function newestNode() {
  const { node, problem } = await fetchNode(triedNodes.at(-1));
  if (problem) console.log(`Cairn is not tried on Node ${triedNodes.at(-1).version}: ${problem}.`);
  return node ? { CAIRN_TRIED_NODE: node } : {};
}

/** A run that failed without a failed test (a file that does not load, a server that does not start) is one failure. */
function counted(code, report, countsOf) {
  try {
    const [passed, failed] = countsOf(JSON.parse(readFileSync(report, "utf8")));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return none;
  }
}

function begin(stage) {
  console.log(`\n=== ${stage}`);
}
