import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import {
  backoffMs,
  fewAtOnce,
  guest,
  type Kept,
  nextBatch,
  type Refusal,
  waitingOf,
} from "@/lib/progress/outbox";
import { KeptEvents } from "./kept-events";
import {
  emptyState,
  type Hindrance,
  type OutboxParts,
  type OutboxState,
  type TabMessage,
} from "./outbox-parts";

/** How far the device's clock may be off, in ms, before the person is told. */
const muchOff = 24 * 60 * 60 * 1000;

/**
 * The device's outbox for one owner. What is added shows at once, is kept first and sent then, in order and in batches,
 * and goes only when the server has confirmed it. An event carries its own id, so to send it twice changes nothing:
 * everything here may be repeated.
 */
export class Outbox {
  /** A user's id, or `guest`. */
  readonly owner: string;
  readonly #parts: OutboxParts;
  readonly #kept: KeptEvents;
  readonly #listeners = new Set<() => void>();
  #state = emptyState;
  #sending: Promise<void> | null = null;
  #failures = 0;
  #callOff = () => {};
  #isClosed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.owner = parts.owner;
    this.#kept = new KeptEvents(parts.store, parts.tabs, () => this.#showKept());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OutboxState => this.#state;

  /** The instant to give to what is done now, ms UTC: by the server's clock, as far as this device knows it. */
  readonly now = (): number => this.#parts.clock.now();

  /** Reads what the device kept, and sends what waits. */
  async open(): Promise<void> {
    this.#isClosed = false;
    const isKept = await this.#kept.load();
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
    const released = this.#kept.release();
    if (released.length > 0) this.#showKept();
    return released;
  }

  /** Takes over what another outbox released. */
  adopt(released: readonly Kept[]): void {
    this.#kept.adopt(released);
  }

  /** Takes new events of the owner. */
  async add(events: readonly EventInput[]): Promise<void> {
    const { owner, clock } = this.#parts;
    const isSure = clock.isSure();
    await this.#keep(
      events.map((event) => ({
        owner,
        event,
        // The day of what is dated back was chosen by its name, whatever the clock says.
        ...(!isSure && !event.backdated && { deviceAt: clock.own() }),
      })),
    );
    await this.sync();
  }

  /** What was done without an account becomes the owner's, and is sent like everything else. */
  async bringAlong(): Promise<void> {
    const { owner } = this.#parts;
    const asGuest = this.#kept.all().filter((each) => each.owner === guest && each.refusal === undefined);
    await this.#keep(asGuest.map((kept) => ({ ...kept, owner, along: true })));
    await this.sync();
  }

  /** Sends again what was refused. */
  async retry(): Promise<void> {
    await this.#keep(this.#state.refused.map(({ refusal: _refusal, ...kept }) => kept));
    await this.sync();
  }

  /** Forgets events for good, wherever they stand. */
  async drop(eventIds: readonly string[]): Promise<void> {
    await this.#kept.forget({ kind: "dropped", eventIds });
  }

  /** Something changed on the server without this outbox, at `savedAt` (ms UTC): this page and all tabs look anew. */
  announce(savedAt: number): void {
    const { owner, onSaved, tabs } = this.#parts;
    onSaved([], savedAt, owner);
    tabs.tell({ kind: "saved", owner, events: [], savedAt });
    this.#show({});
  }

  /** What another tab did. It may be the tab of another account: what that one saved is nothing to this page. */
  hear(message: TabMessage): void {
    const { owner, onSaved } = this.#parts;
    if (message.kind === "saved" && message.owner === owner) onSaved(message.events, message.savedAt, owner);
    this.#kept.hear(message);
  }

  /** Sends what waits until nothing does or nobody answers. One at a time: a second call joins the first. */
  sync(): Promise<void> {
    this.#callOff();
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
      // Something may have come after the last look.
      const isAtRest = this.#state.phase === "saved" || this.#state.phase === "idle";
      if (isAtRest && this.#parts.owner !== guest && this.#state.events.length > 0) void this.sync();
    });
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    const { owner } = this.#parts;
    if (owner === guest) return;
    // A line that is too slow for a full load in the time that there is may carry a small one.
    let most = this.#failures > 0 ? fewAtOnce : undefined;
    let before = "";
    let repeats = 0;
    for (;;) {
      await this.#workOutInstants();
      const batch = nextBatch(waitingOf(this.#kept.all(), owner), most);
      if (batch.length === 0) return this.#rest();
      // Once more is what a wrong clock takes. What comes back a third time would come back for ever.
      const name = `${batch.length} from ${batch[0]?.event.id}`;
      repeats = name === before ? repeats + 1 : 0;
      before = name;
      if (repeats > 1) return this.#pause({ kind: "unreached" });
      this.#show({ phase: "saving" });
      const answer = await this.#send(batch);
      if (answer.ok) {
        this.#failures = 0;
        most = undefined;
        await this.#confirm(batch, answer.savedAt);
        continue;
      }
      switch (answer.reason) {
        case "clock":
          // The device has heard the time with this answer.
          break;
        case "later": {
          const { eventIds, savedAt, retryAfterMs } = answer;
          await this.#confirm(
            batch.filter(({ event }) => !eventIds.includes(event.id)),
            savedAt,
          );
          return this.#wait(retryAfterMs, { kind: "busy", afterMs: retryAfterMs, text: null });
        }
        case "unknown-item":
        case "too-long-ago":
          await this.#refuse(batch, answer.eventIds, answer.reason);
          break;
        case "invalid":
          // One of them cannot be understood: fewer at a time, until it stands alone.
          most = Math.floor(batch.length / 2);
          if (most === 0) await this.#refuse(batch, [batch[0]?.event.id ?? ""], answer.reason);
          most ||= undefined;
          break;
        case "signed-out":
        case "other-account":
          return this.#show({ phase: "signed-out" });
        case "unavailable":
          return this.#pause({ kind: "busy", afterMs: null, text: null });
        case "missed":
          if (answer.miss.kind === "outdated") return this.#show({ phase: "outdated" });
          return this.#pause(answer.miss);
        default:
          // A newer server may have reasons that this page does not know: what waits is safe, and is tried again.
          return this.#pause({ kind: "unreached" });
      }
    }
  }

  async #send(
    batch: readonly Kept[],
  ): Promise<RecordAnswer | { ok: false; reason: "missed"; miss: Hindrance | { kind: "outdated" } }> {
    const { clock, owner, send, missOf } = this.#parts;
    const told = clock.asking();
    try {
      const events = batch.map(({ event }) => event);
      const answer = await send(events, owner, batch[0]?.along === true, clock.now());
      if ("savedAt" in answer) told(answer.savedAt);
      if ("now" in answer) told(answer.now);
      return answer;
    } catch (failure) {
      return { ok: false, reason: "missed", miss: missOf(failure) };
    }
  }

  /** Once the server's time is known, so are the instants of what was done before. */
  async #workOutInstants(): Promise<void> {
    const { clock } = this.#parts;
    if (!clock.isSure()) return;
    const open = this.#kept.all().flatMap(({ deviceAt, ...kept }) => {
      if (deviceAt === undefined) return [];
      return { ...kept, event: { ...kept.event, occurredAt: Math.max(0, deviceAt + clock.off) } };
    });
    await this.#keep(open);
  }

  async #confirm(batch: readonly Kept[], savedAt: number): Promise<void> {
    const { owner, onSaved } = this.#parts;
    const events = batch.map(({ event }) => event);
    if (events.length === 0) return;
    onSaved(events, savedAt, owner);
    await this.#kept.forget({ kind: "saved", owner, events, savedAt });
  }

  async #refuse(batch: readonly Kept[], eventIds: readonly string[], refusal: Refusal): Promise<void> {
    await this.#keep(
      batch.filter(({ event }) => eventIds.includes(event.id)).map((kept) => ({ ...kept, refusal })),
    );
  }

  async #keep(kept: readonly Kept[]): Promise<void> {
    if (kept.length > 0) this.#show({ isKept: await this.#kept.keep(kept) });
  }

  #rest(): void {
    this.#show({ phase: this.#state.phase === "idle" ? "idle" : "saved" });
  }

  #pause(hindrance: Hindrance): void {
    this.#failures += 1;
    const asked = hindrance.kind === "busy" ? (hindrance.afterMs ?? 0) : 0;
    this.#wait(Math.max(asked, backoffMs(this.#failures)), hindrance);
  }

  #wait(ms: number, hindrance: Hindrance): void {
    this.#show({ phase: "waiting", hindrance });
    if (this.#isClosed) return;
    this.#callOff = this.#parts.later(() => void this.sync(), ms);
  }

  /** Tells the page what has changed besides what is kept. */
  #show(change: Partial<Pick<OutboxState, "phase" | "hindrance" | "isKept" | "isLoaded">>): void {
    const { clock } = this.#parts;
    const clockOff = clock.isSure() && Math.abs(clock.off) > muchOff ? clock.off : 0;
    this.#state = { ...this.#state, ...change, clockOff };
    for (const listener of this.#listeners) listener();
  }

  /** Tells the page what is kept now; with thousands of events this is work. */
  #showKept(): void {
    const kept = this.#kept.all();
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
