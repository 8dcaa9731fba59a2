import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fail, root } from "./project.mjs";

/** Ends the command when Cairn could not listen on the port. */
export async function requirePort(port) {
  const probe = createServer();
  try {
    probe.listen(port);
    await once(probe, "listening");
  } catch ({ code, message }) {
    if (code === "EADDRINUSE") {
      fail(
        `PORT: ${port} is taken by another program. Stop that, or choose another: PORT=${other(port)} npm start`,
      );
    }
    if (code === "EACCES")
      fail(`PORT: this user may not listen on ${port}. Choose one above 1023, such as 3000.`);
    fail(`PORT: cannot listen on ${port} (${message}).`);
  }
  probe.close();
  await once(probe, "close");
}

function other(port) {
  return port < 65_535 ? port + 1 : 3000;
}

/**
 * Runs Next's own command (`start` or `dev`) inside this process, so that there is one process to stop and none left
 * behind whatever happens to it. Ctrl-C and SIGTERM end in exit 0, by eight seconds at the latest: a
 * container is killed after ten. A running Cairn sees to that itself (app/_server/door/stop.ts).
 */
export function runNext(command, port) {
  let stopping = false;
  const stop = () => {
    stopping = true;
    setTimeout(() => process.exit(), 8_000).unref();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  process.once("exit", () => {
    if (stopping) process.exitCode = 0;
  });
  process.argv.splice(2, Number.POSITIVE_INFINITY, command, "--port", String(port));
  createRequire(`${root}/package.json`)("next/dist/bin/next");
}

/** Waits up to two minutes until the server says that it is ready. Answers null, or the line that says why it is not. */
export async function problemUntilReady(port) {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(100)) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`);
      if (response.ok) return null;
      const { reason } = await response
        .clone()
        .json()
        .catch(() => ({}));
      // What was learned can be read all the same, and the server has said in its log what to mend.
      if (reason === "clock") return null;
      const answer = (await response.text()).slice(0, 200).replaceAll("\n", " ");
      return `Cairn started but is not ready: /readyz answers ${response.status} ${answer}`;
    } catch {
      // It does not listen yet.
    }
  }
  return "Cairn does not answer: is something keeping it from its own port?";
}

/** A port that nobody listens on. */
export async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
