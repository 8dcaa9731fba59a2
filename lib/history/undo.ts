import { rankOf } from "@/lib/progress/active-days";
import { byInstant, type ProgressEvent, type Status } from "@/lib/progress/event";
import type { EventInput } from "@/lib/progress/event-input";
import { groupBy } from "@/lib/progress/group-by";
import { newEvent } from "@/lib/progress/new-event";

/** Getting something back is not learning it again, so it earns no day. */
export function sourceOfUndo(from: Status, to: Status): EventInput["source"] {
  return rankOf[to] > rankOf[from] ? "known" : "learned";
}

/**
 * What takes back the events of these ids: for each item that still stands as one of them left it, an event that sets
 * it to what it was before. `events` are the last two or more of each item in question; `now` in ms UTC, which the answer may
 * pass by a millisecond to come after what it undoes.
 *
 * What was dated back is taken back at that very instant, so that the day that it earned goes with it.
 */
export function undoing(
  events: readonly ProgressEvent[],
  ids: ReadonlySet<string>,
  now: number,
): EventInput[] {
  return [...groupBy(events, ({ itemId }) => itemId).values()].flatMap((ofItem) => {
    const [last, previous] = ofItem.toSorted(byInstant).reverse();
    const before = previous?.status ?? "todo";
    if (last === undefined || !ids.has(last.id) || last.status === before) return [];
    return takingBack(last, before, now);
  });
}

/** The event that takes one back: it sets its item to what it was `before`. `now` in ms UTC, see `undoing`. */
export function takingBack(
  event: Pick<ProgressEvent, "itemId" | "status" | "occurredAt"> & { readonly backdated?: boolean },
  before: Status,
  now: number,
): EventInput {
  const after = event.occurredAt + 1;
  const at = event.backdated ? after : Math.max(now, after);
  const source = sourceOfUndo(event.status, before);
  return { ...newEvent(event.itemId, before, at, source), backdated: event.backdated ?? false };
}
