/** `node scripts/run.mjs ARGS`: runs `node ARGS` in the project, on a Node that is new enough, with the packages installed. */
import { enterProject } from "./enter.mjs";
import { installIfNeeded } from "./install.mjs";
import { runNode } from "./project.mjs";

await enterProject();
await installIfNeeded(console.error);
process.exitCode = await runNode(process.argv.slice(2));
