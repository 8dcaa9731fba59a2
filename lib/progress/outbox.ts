/** Events on this device that the server has not confirmed yet, and what to do with them next. */

import { mostEventsACall } from "./event";
import type { EventInput, RecordAnswer } from "./event-input";

/** Owns what is marked without an account; it stays on the device. No id of a user looks like this. */
export const guest = "guest";

/** What the server does not take at all; what has to wait, or to be sent with a right clock, is no refusal. */
export type Refusal = Exclude<
  Extract<RecordAnswer, { ok: false }>["reason"],
  "later" | "unavailable" | "clock"
>;

/** An event as the device keeps it. */
export type Kept = {
  /** A user's id, or `guest`: only the owner's session may send it. */
  readonly owner: string;
  readonly event: EventInput;
  /** Brought along from use as a guest: a new account takes it as received when it occurred (spec streaks, Facts). */
  readonly along?: boolean;
  /**
   * What the device's own clock said, ms UTC, where the server's time was not known when it happened. The event's instant
   * is a guess until then, and is worked out from this before it is sent with a clock that is known.
   */
  readonly deviceAt?: number;
  /** The server said no. It is shown, and sent again only when the person asks. */
  readonly refusal?: Refusal;
};

/** The owner's events that were not refused, in the order in which they happened. */
export function waitingOf(kept: Iterable<Kept>, owner: string): readonly Kept[] {
  return [...kept]
    .filter((each) => each.owner === owner && each.refusal === undefined)
    .sort((a, b) => a.event.occurredAt - b.event.occurredAt || (a.event.id < b.event.id ? -1 : 1));
}

/**
 * What to send next: as many as one call may hold, all brought along or none. Never empty while something waits, whatever
 * else it is: the outbox would look for more without end.
 */
export function nextBatch(waiting: readonly Kept[], most = mostEventsACall): readonly Kept[] {
  const [first, ...others] = waiting;
  if (first === undefined) return [];
  const end = others.findIndex((each) => (each.along === true) !== (first.along === true));
  return [first, ...others.slice(0, Math.min(most - 1, end === -1 ? others.length : end))];
}

/** How many events to send after a failure: a few kB, which even a very slow line carries in time. */
export const fewAtOnce = 50;

/** How long to wait before the next try after so many failures in a row, in ms: 1 s, doubled each time, a minute at most. */
export function backoffMs(failures: number): number {
  return Math.min(1000 * 2 ** (failures - 1), 60_000);
}
