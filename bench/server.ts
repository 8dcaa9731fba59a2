import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../scripts/serve.mjs";

export type Server = {
  readonly base: string;
  /** From the start of the process to its first 200, in ms. */
  readonly startedIn: number;
  /** CPU time so far, of all threads, in ms; null where the system has no /proc. */
  readonly cpu: () => number | null;
  /** Resident memory in MB; null where the system has no /proc. */
  readonly memory: () => number | null;
  readonly end: () => Promise<void>;
};

/** A tick of /proc/PID/stat; 100 a second on every Linux that Node runs on. */
const msPerTick = 10;

/** Serves the build in `folder` on a port of its own, and waits until `path` answers 200. */
export async function startServer(
  folder: string,
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", folder, "--port", `${port}`],
    {
      env: { ...process.env, NODE_ENV: "production", ...environment },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  // Whatever ends the benchmarks ends it, too.
  const killWithUs = () => child.kill();
  process.once("exit", killWithUs);
  child.once("exit", () => process.off("exit", killWithUs));
  while (!(await isThere(`${base}${path}`))) {
    if (child.exitCode !== null) throw new Error(`the server of ${folder} has ended`);
    await sleep(5);
  }
  const startedIn = performance.now() - begin;
  return { base, startedIn, cpu: () => cpuOf(child), memory: () => memoryOf(child), end: () => end(child) };
}

async function isThere(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  );
}

function cpuOf({ pid }: ChildProcess): number | null {
  // The name of the process may hold blanks; the fields are counted from behind it.
  const fields = readOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /, "")
    .split(" ");
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

function memoryOf({ pid }: ChildProcess): number | null {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readOf(`/proc/${pid}/status`) ?? "")?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

function readOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}
