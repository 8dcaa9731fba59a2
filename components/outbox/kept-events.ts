import { currentId } from "@/lib/catalogue/renamed";
import type { Kept } from "@/lib/progress/outbox";
import type { TabMessage, Tabs } from "./outbox-parts";
import type { OutboxStore } from "./outbox-store";

/**
 * The events that this page knows to be kept on the device, of all owners. Another tab is told of a change after the
 * device has taken it: a tab that opens meanwhile then either hears of it or reads it.
 */
export class KeptEvents {
  readonly #store: OutboxStore;
  readonly #tabs: Tabs;
  readonly #changed: () => void;
  readonly #kept = new Map<string, Kept>();
  /** Those that the device could not take. */
  readonly #unstored = new Set<string>();
  /** What came or went while the device was being read: what is read then may be older. */
  readonly #meanwhile = new Set<string>();
  #readings = 0;

  constructor(store: OutboxStore, tabs: Tabs, changed: () => void) {
    this.#store = store;
    this.#tabs = tabs;
    this.#changed = changed;
  }

  all(): readonly Kept[] {
    return [...this.#kept.values()];
  }

  /** Reads what the device keeps. Returns whether it keeps everything. */
  async load(): Promise<boolean> {
    this.#readings += 1;
    try {
      const stored = (await this.#store.load()).map(underTodaysId);
      const known = new Set([...this.#unstored, ...this.#meanwhile, ...stored.map(({ event }) => event.id)]);
      // What another tab has saved or dropped before this one listened is not there any more.
      for (const id of this.#kept.keys()) if (!known.has(id)) this.#kept.delete(id);
      for (const kept of stored) if (!this.#meanwhile.has(kept.event.id)) this.#kept.set(kept.event.id, kept);
      return this.#unstored.size === 0;
    } catch {
      return false;
    } finally {
      this.#readings -= 1;
      if (this.#readings === 0) this.#meanwhile.clear();
      this.#changed();
    }
  }

  /** Keeps these, new or changed. Returns whether the device has taken everything. */
  async keep(kept: readonly Kept[]): Promise<boolean> {
    this.#take(kept);
    for (const { event } of kept) this.#unstored.add(event.id);
    const unstored = this.#unstoredOnes();
    try {
      await this.#store.put(unstored);
      for (const { event } of unstored) this.#unstored.delete(event.id);
      return true;
    } catch {
      // Full, or a private window: it can still be sent, as long as the page is open, and is tried again with the next.
      return false;
    } finally {
      this.#tabs.tell({ kind: "kept", kept });
    }
  }

  /** Forgets what was saved or dropped, and says so. */
  async forget(message: Exclude<TabMessage, { kind: "kept" }>): Promise<void> {
    const ids = idsIn(message);
    this.#lose(ids);
    // What stays behind by a failure is sent once more, and that changes nothing.
    await this.#store.remove(ids).catch(() => {});
    this.#tabs.tell(message);
  }

  /** What another tab did. */
  hear(message: TabMessage): void {
    if (message.kind === "kept") this.#take(message.kept);
    else this.#lose(idsIn(message));
  }

  /** Hands over what the device could not take, whoever's it is: it is in this page alone. */
  release(): readonly Kept[] {
    const released = this.#unstoredOnes();
    for (const { event } of released) this.#kept.delete(event.id);
    this.#unstored.clear();
    return released;
  }

  /** Takes over what another outbox of this page released. */
  adopt(released: readonly Kept[]): void {
    for (const kept of released) {
      this.#kept.set(kept.event.id, kept);
      this.#unstored.add(kept.event.id);
    }
  }

  #unstoredOnes(): readonly Kept[] {
    return this.all().filter(({ event }) => this.#unstored.has(event.id));
  }

  #take(kept: readonly Kept[]): void {
    for (const each of kept) {
      this.#kept.set(each.event.id, each);
      this.#note(each.event.id);
    }
    this.#changed();
  }

  #lose(ids: readonly string[]): void {
    for (const id of ids) {
      this.#kept.delete(id);
      this.#unstored.delete(id);
      this.#note(id);
    }
    this.#changed();
  }

  #note(id: string): void {
    if (this.#readings > 0) this.#meanwhile.add(id);
  }
}

function idsIn(message: Exclude<TabMessage, { kind: "kept" }>): readonly string[] {
  return message.kind === "saved" ? message.events.map(({ id }) => id) : message.eventIds;
}

/** A device may have kept since before an upgrade what was called otherwise then. */
function underTodaysId(kept: Kept): Kept {
  return { ...kept, event: { ...kept.event, itemId: currentId(kept.event.itemId) } };
}
