/** How each command begins. Plain Node 20.19, no package: it runs before anything is installed. */
import { fail, root, runNode } from "./project.mjs";
import { environmentOf, fetchNode, pinnedNode } from "./runtime.mjs";

/** Makes this process ready for a command: right Node, right folder, no word to anybody about what runs here. */
export async function enterProject() {
  process.chdir(root);
  process.env["NEXT_TELEMETRY_DISABLED"] = "1";
  stopWithParent();
  await continueOnRightNode();
}

/**
 * npm runs its scripts in a shell, and passes SIGTERM to that shell alone, which then ends and leaves its child running
 * (so it is with Debian's). A parent that has gone is therefore taken for the signal. The same holds for a command that
 * an older Node handed on (runtime.mjs).
 */
function stopWithParent() {
  const { npm_lifecycle_event: byNpm, CAIRN_STOP_WITH_PARENT: handedOn } = process.env;
  if (byNpm === undefined && handedOn === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 200);
  watch.unref();
}

/**
 * Returns when this process runs on a Node that is new enough: better-sqlite3 13 ends older ones than 22.14 with a
 * segmentation fault, whatever its package says. On an older one (20.19 at least) it runs the whole
 * command again with the pinned Node, fetched once, and ends as that one ends.
 */
async function continueOnRightNode() {
  const { node: version } = process.versions;
  if (isAtLeast(version, 22, 14)) return;
  const advice = "Install Node 24 (https://nodejs.org) and run the same command again.";
  if (!isAtLeast(version, 20, 19)) fail(`Cairn needs Node 22.14 or newer, and this is ${version}. ${advice}`);
  const { node, problem } = await fetchNode(pinnedNode);
  if (problem) fail(`Cairn needs Node 22.14 or newer. This is ${version}, and ${problem}. ${advice}`);
  process.exit(
    await runNode(process.argv.slice(1), { ...environmentOf(node), CAIRN_STOP_WITH_PARENT: "1" }, node),
  );
}

function isAtLeast(version, wantedMajor, wantedMinor) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
