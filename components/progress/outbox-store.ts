import { createStore, delMany, entries, setMany } from "idb-keyval";
import type { Kept } from "@/lib/progress/outbox";

/** Where a device keeps what is not confirmed yet, one record an event, so that two tabs never overwrite each other. */
export type OutboxStore = {
  readonly load: () => Promise<readonly Kept[]>;
  readonly put: (kept: readonly Kept[]) => Promise<void>;
  readonly remove: (eventIds: readonly string[]) => Promise<void>;
};

/** IndexedDB. Each call may fail: the device may be full, or a private window may refuse. */
export function deviceStore(): OutboxStore {
  // Not at once: where IndexedDB is blocked, opening it throws, and that is for the first call to tell.
  let opened: ReturnType<typeof createStore> | undefined;
  const store = () => {
    opened ??= createStore("cairn", "outbox");
    return opened;
  };
  return {
    load: async () => (await entries<string, Kept>(store())).map(([, kept]) => kept),
    put: async (kept) =>
      setMany(
        kept.map((each) => [each.event.id, each]),
        store(),
      ),
    remove: async (eventIds) => delMany([...eventIds], store()),
  };
}
