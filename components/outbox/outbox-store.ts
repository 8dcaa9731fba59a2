import { createStore, delMany, entries, setMany } from "idb-keyval";
import type { Kept } from "@/lib/progress/outbox";

/** Where a device keeps what is not confirmed yet, one record an event, so that two tabs never overwrite each other. */
export type OutboxStore = {
  readonly load: () => Promise<readonly Kept[]>;
  readonly put: (kept: readonly Kept[]) => Promise<void>;
  readonly remove: (eventIds: readonly string[]) => Promise<void>;
};

/** How long the device may take, in ms. Some browsers never answer after they closed a database by themselves. */
const patienceMs = 5_000;

/** IndexedDB. Each call may fail: the device may be full, a private window may refuse, or nothing may come back. */
export function deviceStore(): OutboxStore {
  // Not at once: where IndexedDB is blocked, opening it throws, and that is for the first call to tell.
  let opened: ReturnType<typeof createStore> | undefined;
  const store = () => {
    opened ??= createStore("cairn", "outbox");
    return opened;
  };
  return {
    load: () => inTime(async () => (await entries<string, Kept>(store())).map(([, kept]) => kept)),
    put: (kept) =>
      inTime(() =>
        setMany(
          kept.map((each) => [each.event.id, each]),
          store(),
        ),
      ),
    remove: (eventIds) => inTime(() => delMany([...eventIds], store())),
  };
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("the device did not answer")), patienceMs);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
