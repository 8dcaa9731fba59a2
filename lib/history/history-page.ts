/** The history in pages of so many events: years of it, or 50,000 events of one day, are never made at once. */

import { byInstant, type ProgressEvent } from "@/lib/progress/event";
import { type Day, isDay } from "@/lib/time/day";

/** So many events make a page. */
export const eventsAPage = 200;

/** Where an event stands in the history. */
export type Place = { readonly day: Day } & Pick<ProgressEvent, "id" | "occurredAt">;

/** The order of the history: by day before instant, for a flight west lets a later instant belong to an earlier day. */
export function byDayAndInstant(a: Place, b: Place): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id === b.id ? 0 : byInstant(a, b);
}

/** What an address asks for: the events before a place, or those from it on; the latest where it says nothing. */
export type PageAsked = { readonly before: Place } | { readonly from: Place } | null;

/** A place as an address says it. */
export function placeText({ day, occurredAt, id }: Place): string {
  return `${day}_${occurredAt}_${id}`;
}

/** The page that an address asks for by `before` or `from`; the latest where neither says a place. */
export function pageAsked(query: Readonly<Record<string, unknown>>): PageAsked {
  const [before, from] = [placeIn(query["before"]), placeIn(query["from"])];
  if (before !== null) return { before };
  return from === null ? null : { from };
}

/** A day alone is the start of it. */
function placeIn(text: unknown): Place | null {
  if (typeof text !== "string") return null;
  const [day = "", occurredAt = "0", id = "", ...others] = text.split("_", 4);
  const isPlace = isDay(day) && /^\d{1,15}$/.test(occurredAt) && /^[\w-]{0,64}$/.test(id);
  return isPlace && others.length === 0 ? { day, occurredAt: Number(occurredAt), id } : null;
}

/** The events of a page, and where it ends: at `from`, if older ones remain, and below `before`, if there are newer ones. */
export type EventPage<Event extends Place> = {
  readonly events: readonly Event[];
  readonly from: Place | null;
  readonly before: Place | null;
};

/** Reads so many events, nearest first: those before a place (null: the latest), or those from it on. */
type Read<Event extends Place> = {
  readonly before: (place: Place | null, count: number) => readonly Event[];
  readonly from: (place: Place, count: number) => readonly Event[];
};

/** The page that was asked for. One with fewer newer events than fill it is the latest, which is full if any can be. */
export function readPage<Event extends Place>(asked: PageAsked, read: Read<Event>): EventPage<Event> {
  // One more than a page holds tells whether anything remains.
  if (asked !== null && "from" in asked) {
    const found = read.from(asked.from, eventsAPage + 1);
    const before = found[eventsAPage];
    return readPage(before === undefined ? null : { before }, read);
  }
  const before = asked?.before ?? null;
  const found = read.before(before, eventsAPage + 1);
  const events = found.slice(0, eventsAPage);
  return { events, from: found.length > eventsAPage ? (events.at(-1) ?? null) : null, before };
}

/** The page of events that are all at hand, in any order. */
export function pageOf<Event extends Place>(events: readonly Event[], asked: PageAsked): EventPage<Event> {
  const sorted = events.toSorted(byDayAndInstant);
  return readPage(asked, {
    before: (place, count) =>
      sorted
        .filter((event) => place === null || byDayAndInstant(event, place) < 0)
        .slice(-count)
        .reverse(),
    from: (place, count) => sorted.filter((event) => byDayAndInstant(event, place) >= 0).slice(0, count),
  });
}
