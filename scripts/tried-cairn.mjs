/** A Cairn of its own, started as a host starts it, on the Node that is tried. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { environmentOf } from "./runtime.mjs";

const native = /Assertion failed|FATAL ERROR|Segmentation fault|core dumped/;

/** Throws, with the output, where Node or native code said that it had to end a process. */
export function expectNoNativeFault(output) {
  if (native.test(output)) throw new Error(`a native fault:\n${output}`);
}

/**
 * Runs what `npm start` runs, in `project`, and waits until it says its address. `node` is the path of a Node, `data` the
 * data folder. Throws, with the output, when it ends before.
 */
export async function startCairn({ node, project, data, port }) {
  const child = spawn(node, ["scripts/start.mjs"], {
    cwd: project,
    env: { ...environmentOf(node), CAIRN_DATA: data, PORT: `${port}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
  }
  while (!output.includes("Cairn is ready at")) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`Cairn ended before it was ready:\n${output}`);
    await sleep(50);
  }
  return {
    /** Ends it as a supervisor does. Throws, with the output, unless it ends in exit 0 and without a native fault. */
    stop: async () => {
      const gone = once(child, "close");
      child.kill("SIGTERM");
      const [code] = await gone;
      if (code !== 0) throw new Error(`Cairn ended in exit ${code ?? child.signalCode}:\n${output}`);
      expectNoNativeFault(output);
    },
  };
}
