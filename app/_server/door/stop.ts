import type { Connections } from "./connections";

/** Supervisors kill what is left after ten seconds. */
const patience = { requests: 5_000, everything: 7_000 };

/**
 * At SIGTERM and Ctrl-C Next stops listening and waits until its last connection is closed. Sees to it that none stays
 * open for long, and that this is an end as asked: exit 0. A second signal ends at once; half a second after the
 * first, because a shell and npm may each pass on the same one.
 */
export function stopInTime(open: Connections): void {
  let since: number | null = null;
  const stop = () => {
    if (since !== null) {
      if (Date.now() - since > 500) process.exit();
      return;
    }
    since = Date.now();
    process.once("exit", () => {
      process.exitCode = 0;
    });
    closeUnused(open);
    setInterval(() => closeUnused(open), 50).unref();
    setTimeout(() => closeAll(open), patience.requests).unref();
    setTimeout(() => process.exit(), patience.everything).unref();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}

function closeUnused(open: Connections): void {
  for (const [socket, { requests }] of open) if (requests.size === 0) socket.destroySoon();
}

function closeAll(open: Connections): void {
  for (const socket of open.keys()) socket.destroy();
}
