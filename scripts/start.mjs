/** `npm start`: from a fresh clone to a running Cairn, and from a running one to a restarted one within seconds. */
import { buildIfNeeded } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { enterProject, fail, readDotEnv } from "./project.mjs";
import { problemUntilReady, requirePort, runNext } from "./serve.mjs";
import { checkSettings } from "./settings.mjs";

enterProject();
readDotEnv();
process.env["NODE_ENV"] = "production";
await installIfNeeded();
const { port, dataFolder } = checkSettings();
await requirePort(port);
if (!(await buildIfNeeded())) fail("Cairn could not be built: see above.");
await requirePort(port);
console.log(`Starting Cairn. Its data lives in ${dataFolder}`);
runNext("start", port);
const problem = await problemUntilReady(port);
if (problem !== null) fail(problem);
console.log(`\nCairn is ready at http://localhost:${port}`);
