/** `npm run cairn -- COMMAND`: the host's tool. What it prints may be read by a machine, so notices go to stderr. */
import { enterProject } from "./enter.mjs";
import { installIfNeeded } from "./install.mjs";
import { readDotEnv, runNode } from "./project.mjs";

await enterProject();
readDotEnv();
process.env["NODE_ENV"] ??= "production";
await installIfNeeded(console.error);
process.exitCode = await runNode(["--import", "tsx", "scripts/cairn.ts", ...process.argv.slice(2)]);
