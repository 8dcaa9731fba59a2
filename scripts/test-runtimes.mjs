/**
 * `npm run test:runtimes`: a fresh clone of what is committed, on each Node that Cairn runs on: install, build, start,
 * SIGTERM; then a tick in a real browser, a second start, and the unit tests. Takes about two minutes a Node.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { enterProject } from "./enter.mjs";
import { installIfNeeded } from "./install.mjs";
import { fail, forgetSettings, root, runQuietly, secondsSince } from "./project.mjs";
import { environmentOf, fetchNode, triedNodes } from "./runtime.mjs";
import { freePort } from "./serve.mjs";
import { expectNoNativeFault, startCairn } from "./tried-cairn.mjs";

await enterProject();
forgetSettings();
await installIfNeeded();
if (!ensureBrowser()) fail("A tick needs a browser.");
let failed = 0;
for (const tried of triedNodes) {
  try {
    await tryOn(tried);
  } catch ({ message }) {
    failed += 1;
    console.log(`  FAILED: ${message}`);
  }
}
console.log(`\n${triedNodes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Throws, with all that was said, at the first thing that goes wrong. */
async function tryOn(tried) {
  console.log(`\n=== Node ${tried.version}, in a fresh clone`);
  const { node, problem } = await fetchNode(tried);
  if (problem) throw new Error(problem);
  const project = mkdtempSync(join(tmpdir(), "cairn-clone-"));
  const run = async (command, ...args) => {
    const env = { ...environmentOf(node), CAIRN_TRIED_NODE: node };
    const { code, output } = await runQuietly({ command, args, cwd: project, env, waiting: "Still at it" });
    if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended in exit ${code}:\n${output}`);
    expectNoNativeFault(output);
  };
  try {
    await timed("clone", () => run("git", "clone", "--quiet", root, "."));
    const cairn = { node, project, data: join(project, "data"), port: await freePort() };
    await timed("install, build, start, stop", async () => (await startCairn(cairn)).stop());
    await timed("start, tick in a browser, stop, start, stop", () =>
      run("npm", "run", "e2e", "--", "runtime.spec.ts"),
    );
    await timed("unit tests", () => run("npm", "run", "unit"));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

async function timed(what, work) {
  const startedAt = Date.now();
  await work();
  console.log(`  ${what}: good, ${secondsSince(startedAt)} s`);
}
