import { type DayedEvent, heatOf } from "@/lib/progress/active-days";
import type { EventInput } from "@/lib/progress/event-input";
import type { Items } from "@/lib/progress/progress";
import { dayOf, isTimeZone } from "@/lib/time/day";
import type { StreakReport } from "./streak";
import type { DrawnToday } from "./today-drawn";

/**
 * The streak of today once the server has `since`, what this device knows beyond it; `items` is what the server drew, too.
 * An event that it knew already changes nothing. Nor does one of another day: when the day has turned meanwhile, the
 * figures stay those of the date that they stand under.
 */
export function streakNow(today: DrawnToday, items: Items, since: readonly EventInput[]): StreakReport {
  const heat = heatNow(today, items, since);
  return heat > 0 ? { ...today.counted, activeDays: { [today.day]: heat } } : today.open;
}

function heatNow(today: DrawnToday, items: Items, since: readonly EventInput[]): number {
  const { day, heat, settings, events } = today;
  // A browser may be older than the zone that the person lives in.
  if (since.length === 0 || !settings.every(({ timeZone }) => isTimeZone(timeZone))) return heat;
  const marked = new Set(events.map(({ itemId }) => itemId));
  const untouched = [...new Set(since.map(({ itemId }) => itemId))].filter((id) => !marked.has(id));
  const before = heatOf(events).get(day) ?? 0;
  const after = heatOf([
    ...untouched.flatMap((itemId) => stateLongAgo(itemId, items)),
    ...events,
    // A device's events count in time: it would have said of older ones that they wait.
    ...since.map((event) => ({
      ...event,
      receivedAt: event.occurredAt,
      day: dayOf(event.occurredAt, settings),
    })),
  ]).get(day);
  return heat - before + (after ?? 0);
}

/** What the item was before the first of these days, as one event; none where nothing ever happened to it. */
function stateLongAgo(itemId: string, items: Items): DayedEvent[] {
  const state = items[itemId];
  if (state === undefined) return [];
  const { eventId: id, status } = state;
  return [{ id, itemId, status, source: "known", occurredAt: 0, receivedAt: 0, day: "" }];
}
