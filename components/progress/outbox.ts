import { currentId } from "@/lib/catalogue/renamed";
import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import { backoffMs, guest, type Kept, nextBatch, type Refusal, waitingOf } from "@/lib/progress/outbox";
import { emptyState, type OutboxParts, type OutboxState, type TabMessage } from "./outbox-parts";

/**
 * The device's outbox for one owner. What is added shows at once, is kept first and sent then, in order and in batches,
 * and goes only when the server has confirmed it. An event carries its own id, so to send it twice changes nothing:
 * everything here may be repeated.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #kept = new Map<string, Kept>();
  /** Those that the device could not take. */
  readonly #unstored = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #state = emptyState;
  #sending: Promise<void> | null = null;
  #failures = 0;
  #callOff = () => {};
  #isClosed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OutboxState => this.#state;

  /** Reads what the device kept, and sends what waits. */
  async open(): Promise<void> {
    this.#isClosed = false;
    let isKept = this.#unstored.size === 0;
    try {
      const stored = await this.#parts.store.load();
      // What another tab has saved or dropped meanwhile is not there any more.
      const ids = new Set([...stored.map(({ event }) => event.id), ...this.#unstored]);
      for (const id of this.#kept.keys()) if (!ids.has(id)) this.#kept.delete(id);
      for (const kept of stored) this.#kept.set(kept.event.id, underTodaysId(kept));
    } catch {
      isKept = false;
    }
    this.#showKept();
    this.#show({ isKept, isLoaded: true });
    await this.sync();
  }

  /** Ends what would still happen by itself. */
  close(): void {
    this.#isClosed = true;
    this.#callOff();
  }

  /** Hands over what the device could not take, whoever's it is: it is in this outbox alone. */
  release(): readonly Kept[] {
    const released = [...this.#kept.values()].filter(({ event }) => this.#unstored.has(event.id));
    for (const { event } of released) this.#kept.delete(event.id);
    this.#unstored.clear();
    return released;
  }

  /** Takes over what another outbox released. */
  adopt(released: readonly Kept[]): void {
    for (const kept of released) {
      this.#kept.set(kept.event.id, kept);
      this.#unstored.add(kept.event.id);
    }
  }

  /** Takes new events of the owner. */
  async add(events: readonly EventInput[]): Promise<void> {
    await this.#keep(events.map((event) => ({ owner: this.#parts.owner, event })));
    await this.sync();
  }

  /** What was done without an account becomes the owner's, and is sent like everything else. */
  async bringAlong(): Promise<void> {
    const { owner } = this.#parts;
    await this.#keep(this.#state.asGuest.map((event) => ({ owner, event, along: true })));
    await this.sync();
  }

  /** Sends again what was refused. */
  async retry(): Promise<void> {
    await this.#keep(this.#state.refused.map(({ refusal: _refusal, ...kept }) => kept));
    await this.sync();
  }

  /** Forgets events for good, wherever they stand. */
  async drop(eventIds: readonly string[]): Promise<void> {
    this.#parts.tabs.tell({ kind: "dropped", eventIds });
    await this.#forget(eventIds);
  }

  /** Something changed on the server without this outbox, at `savedAt` (ms UTC): this page and all tabs look anew. */
  announce(savedAt: number): void {
    this.#parts.onSaved([], savedAt);
    this.#parts.tabs.tell({ kind: "saved", events: [], savedAt });
    this.#show({});
  }

  /** What another tab did. */
  hear(message: TabMessage): void {
    if (message.kind === "kept") {
      for (const kept of message.kept) this.#kept.set(kept.event.id, kept);
    } else if (message.kind === "saved") {
      this.#parts.onSaved(message.events, message.savedAt);
      for (const { id } of message.events) this.#kept.delete(id);
    } else {
      for (const id of message.eventIds) this.#kept.delete(id);
    }
    this.#showKept();
  }

  /** Sends what waits until nothing does or nobody answers. One at a time: a second call joins the first. */
  sync(): Promise<void> {
    this.#callOff();
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
      // Something may have come after the last look.
      if (this.#state.phase === "saved" && this.#state.events.length > 0) void this.sync();
    });
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    const { owner } = this.#parts;
    if (owner === guest) return;
    let most: number | undefined;
    for (;;) {
      const batch = nextBatch(waitingOf(this.#kept.values(), owner), most);
      if (batch.length === 0) return this.#rest();
      this.#show({ phase: "saving" });
      const answer = await this.#send(batch);
      if (answer.ok) {
        this.#failures = 0;
        most = undefined;
        await this.#confirm(batch, answer.savedAt);
      } else if (answer.reason === "later") {
        const { eventIds, savedAt, retryAfterMs } = answer;
        await this.#confirm(
          batch.filter(({ event }) => !eventIds.includes(event.id)),
          savedAt,
        );
        return this.#wait(retryAfterMs);
      } else if (answer.reason === "unknown-item" || answer.reason === "too-long-ago") {
        await this.#refuse(batch, answer.eventIds, answer.reason);
      } else if (answer.reason === "invalid") {
        // One of them cannot be understood: fewer at a time, until it stands alone.
        most = Math.floor(batch.length / 2);
        if (most === 0) await this.#refuse(batch, [batch[0]?.event.id ?? ""], answer.reason);
        most ||= undefined;
      } else {
        return this.#pause(answer.reason);
      }
    }
  }

  async #send(
    batch: readonly Kept[],
  ): Promise<RecordAnswer | { ok: false; reason: "no-answer" | "outdated" }> {
    try {
      const events = batch.map(({ event }) => event);
      return await this.#parts.send(events, this.#parts.owner, batch[0]?.along === true);
    } catch (failure) {
      return { ok: false, reason: this.#parts.isOutdated(failure) ? "outdated" : "no-answer" };
    }
  }

  async #confirm(batch: readonly Kept[], savedAt: number): Promise<void> {
    const events = batch.map(({ event }) => event);
    this.#parts.onSaved(events, savedAt);
    this.#parts.tabs.tell({ kind: "saved", events, savedAt });
    await this.#forget(events.map(({ id }) => id));
  }

  async #refuse(batch: readonly Kept[], eventIds: readonly string[], refusal: Refusal): Promise<void> {
    await this.#keep(
      batch.filter(({ event }) => eventIds.includes(event.id)).map((kept) => ({ ...kept, refusal })),
    );
  }

  #rest(): void {
    this.#show({ phase: this.#state.phase === "idle" ? "idle" : "saved" });
  }

  #pause(reason: "no-answer" | "unavailable" | "outdated" | "signed-out" | "other-account"): void {
    if (reason !== "no-answer" && reason !== "unavailable") {
      this.#show({ phase: reason === "outdated" ? reason : "signed-out" });
      return;
    }
    this.#failures += 1;
    this.#wait(backoffMs(this.#failures));
  }

  #wait(ms: number): void {
    this.#show({ phase: "waiting" });
    if (this.#isClosed) return;
    this.#callOff = this.#parts.later(() => void this.sync(), ms);
  }

  async #keep(kept: readonly Kept[]): Promise<void> {
    if (kept.length === 0) return;
    for (const each of kept) this.#kept.set(each.event.id, each);
    this.#parts.tabs.tell({ kind: "kept", kept });
    this.#showKept();
    for (const { event } of kept) this.#unstored.add(event.id);
    const unstored = [...this.#kept.values()].filter(({ event }) => this.#unstored.has(event.id));
    try {
      await this.#parts.store.put(unstored);
      for (const { event } of unstored) this.#unstored.delete(event.id);
      this.#show({ isKept: true });
    } catch {
      // Full, or a private window: it can still be sent, as long as the page is open, and is tried again with the next.
      this.#show({ isKept: false });
    }
  }

  async #forget(eventIds: readonly string[]): Promise<void> {
    for (const id of eventIds) {
      this.#kept.delete(id);
      this.#unstored.delete(id);
    }
    this.#showKept();
    // What stays behind by a failure is sent once more, and that changes nothing.
    await this.#parts.store.remove(eventIds).catch(() => {});
  }

  /** Tells the page what has changed besides what is kept. */
  #show(change: Partial<Pick<OutboxState, "phase" | "isKept" | "isLoaded">>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Tells the page what is kept now; with thousands of events this is work. */
  #showKept(): void {
    const kept = [...this.#kept.values()];
    const eventsOf = (owner: string) => waitingOf(kept, owner).map(({ event }) => event);
    this.#state = {
      ...this.#state,
      events: eventsOf(this.#parts.owner),
      refused: kept.filter((each) => each.owner === this.#parts.owner && each.refusal !== undefined),
      asGuest: eventsOf(guest),
      ofOthers: kept.filter(({ owner }) => owner !== guest && owner !== this.#parts.owner).length,
    };
    for (const listener of this.#listeners) listener();
  }
}

/** A device may have kept since before an upgrade what was called otherwise then. */
function underTodaysId(kept: Kept): Kept {
  return { ...kept, event: { ...kept.event, itemId: currentId(kept.event.itemId) } };
}
