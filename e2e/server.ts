import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { test as base } from "@playwright/test";
import { freePort } from "../scripts/serve.mjs";

/** A test that speaks HTTP itself and needs no browser: `server` is the address of the run's own server. */
export const test = base.extend<{ server: string }>({
  server: async ({ baseURL }, use) => use(baseURL ?? ""),
});

export type Server = {
  readonly base: string;
  readonly process: ChildProcess;
  /** What it has said on its standard error so far. */
  readonly complaints: () => string;
  /** Ends it and waits until it is gone; SIGKILL gives it no chance to tidy up. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
};

/**
 * Starts one more production server of this build, with settings of its own, and waits until it is ready. It may open
 * `handles` files and connections, where that is said.
 */
export async function startServer(
  settings: Readonly<Record<string, string>>,
  handles?: number,
): Promise<Server> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const limit = handles === undefined ? "" : `ulimit -n ${handles} && `;
  const args = [process.execPath, "node_modules/next/dist/bin/next", "start", "--port", `${port}`];
  const child = spawn("sh", ["-c", `${limit}exec "$0" "$@"`, ...args], {
    env: { ...process.env, NODE_ENV: "production", TRUST_PROXY: "false", SIGN_UP: "open", ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk) => {
    complaints += chunk;
  });
  const server: Server = {
    base: address,
    process: child,
    complaints: () => complaints,
    end: async (signal = "SIGTERM") => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill(signal);
      await gone;
    },
  };
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error(`the server ended before it was ready: ${complaints}`);
    await sleep(20);
  }
  return server;
}

async function isReady(base: string): Promise<boolean> {
  return fetch(`${base}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
