/** The host's tool, `npm run cairn -- COMMAND`: what it can do stands in `host-tool.ts`. */
import { runHostTool } from "./host-tool";

const { code, out, err } = await runHostTool(process.argv.slice(2));
if (out) console.log(out);
if (err) console.error(err);
process.exitCode = code;
