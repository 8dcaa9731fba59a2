/**
 * A batch: events that one press made for many items, to be undone with one press too. It needs no row of its own and
 * no memory on the device: the ids of its events begin with the same 96 random bits, and end with their places in it.
 */

import type { Status } from "@/lib/progress/event";
import type { EventInput } from "@/lib/progress/event-input";
import { newEvent, randomHex } from "@/lib/progress/new-event";
import type { Items } from "@/lib/progress/progress";

/** Of the 32 hex digits of an event's id, the first 24 name the batch; the other 8 are the place in it. */
const batchDigits = 24;
const placeDigits = 8;

/** More than a batch can hold; a place beyond is no place but the end of a random id. */
const mostPlaces = 65_536;

/** How long the undo of a batch is offered, in ms: later on, it would look as if it had just happened. */
const offeredFor = 7 * 24 * 3_600_000;

/** One event for each item, all at one instant (ms UTC). */
export function newBatch(
  itemIds: readonly string[],
  status: Status,
  occurredAt: number,
  source: EventInput["source"] = "learned",
  batchId?: string,
): EventInput[] {
  return asBatch(
    itemIds.map((itemId) => newEvent(itemId, status, occurredAt, source)),
    batchId,
  );
}

/** The same events as one batch, a new one unless its id is given. */
export function asBatch(events: readonly EventInput[], batchId = randomHex(batchDigits / 2)): EventInput[] {
  return events.map((event, place) => ({
    ...event,
    id: batchId + place.toString(16).padStart(placeDigits, "0"),
  }));
}

/** The batch that an event belongs to; null for one that was made alone. */
export function batchOf(eventId: string): string | null {
  const place = Number.parseInt(eventId.slice(batchDigits), 16);
  return place < mostPlaces ? eventId.slice(0, batchDigits) : null;
}

/** Whether an item may still stand as this batch left it: it does, or nothing is known of it. */
export function mayStillBeOf(batchId: string, state: Items[string] | undefined): boolean {
  return state === undefined || batchOf(state.eventId) === batchId;
}

/** Whether what came from outside can be the id of a batch. A shorter one would stand for many. */
export function isBatchId(id: unknown): id is string {
  return typeof id === "string" && /^[0-9a-f]{24}$/.test(id);
}

/** The first and the last id that an event of a batch may have. */
export function idsOf(batchId: string): readonly [string, string] {
  return [batchId + "0".repeat(placeDigits), batchId + "f".repeat(placeDigits)];
}

export type Batch = { readonly id: string; readonly at: number; readonly itemIds: readonly string[] };

/**
 * The last batch of the past 7 days that set some of these items to `status` and left them so, with those that still
 * stand as it left them. Instants in ms UTC.
 */
export function lastBatch(
  items: Items,
  itemIds: readonly string[],
  status: Status,
  now: number,
): Batch | null {
  const standing = itemIds.flatMap((itemId) => {
    const state = items[itemId];
    const id = state === undefined ? null : batchOf(state.eventId);
    if (state?.status !== status || id === null || now - state.occurredAt > offeredFor) return [];
    return { id, at: state.occurredAt, itemId };
  });
  const last = standing.toSorted((a, b) => a.at - b.at).at(-1);
  if (last === undefined) return null;
  const ofLast = standing.filter(({ id }) => id === last.id);
  return { id: last.id, at: last.at, itemIds: ofLast.map(({ itemId }) => itemId) };
}
