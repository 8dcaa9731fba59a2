/** `npm run dev`: the same app with hot reload, its own data, and a demo person to look around as. */
import { spawnSync } from "node:child_process";
import { enterProject } from "./enter.mjs";
import { installIfNeeded } from "./install.mjs";
import { readDotEnv } from "./project.mjs";
import { problemUntilReady, requirePort, runNext } from "./serve.mjs";
import { checkSettings } from "./settings.mjs";

await enterProject();
readDotEnv();
process.env["NODE_ENV"] = "development";
if (process.env["CAIRN_DATA_FILE"] === undefined) process.env["CAIRN_DATA"] ??= "data/dev";
await installIfNeeded();
const { port, dataFolder } = checkSettings();
await requirePort(port);
const demo = seedDemo();
console.log(`Starting Cairn for development. Its data lives in ${dataFolder}`);
runNext("dev", port);
console.log(`\n${(await problemUntilReady(port)) ?? `Cairn is ready at http://localhost:${port}`}`);
if (demo) console.log(`Sign in as the demo person: handle ${demo.handle}, password ${demo.password}`);

/** The demo person's handle and password; null when the data folder belongs to others. */
function seedDemo() {
  // The condition lets it import what the app keeps for its server.
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/seed-demo.ts"];
  const seed = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (seed.status !== 0) process.exit(1);
  return JSON.parse(seed.stdout);
}
