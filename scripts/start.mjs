/** `npm start`: from a fresh clone to a running Cairn, and from a running one to a restarted one within seconds. */
import { buildIfNeeded } from "./build.mjs";
import { enterProject } from "./enter.mjs";
import { installIfNeeded } from "./install.mjs";
import { fail, readDotEnv, secondsSince } from "./project.mjs";
import { problemUntilReady, requirePort, runNext } from "./serve.mjs";
import { checkSettings } from "./settings.mjs";

const beganAt = Date.now();
await enterProject();
readDotEnv();
process.env["NODE_ENV"] = "production";
await installIfNeeded();
const { port, dataFolder } = checkSettings();
await requirePort(port);
if (!(await buildIfNeeded(dataFolder))) fail("Cairn could not be built: see above.");
await requirePort(port);
console.log(`Starting Cairn. Its data lives in ${dataFolder}`);
const startedAt = Date.now();
runNext("start", port);
const problem = await problemUntilReady(port);
if (problem !== null) fail(problem);
console.log(`Started in ${secondsSince(startedAt)} s, ${secondsSince(beganAt)} s in all.`);
console.log(`\nCairn is ready at http://localhost:${port}`);
