import { type Day, msPerDay } from "@/lib/time/day";
import type { ProgressEvent, Status } from "./event";

/** An event with the day that it was given once and keeps. */
export type DayedEvent = ProgressEvent & { readonly day: Day };

/** A review of a skill with its day. Instants are ms UTC, `occurredAt` is clamped to `receivedAt`. */
export type DayedReview = { readonly day: Day; readonly occurredAt: number; readonly receivedAt: number };

/** What arrives later than this moves progress, not streaks: nobody fills in last month to mend a streak. */
const latestArrival = 7 * msPerDay;

const rankOf: Readonly<Record<Status, number>> = { todo: 0, skipped: 0, learning: 1, done: 2 };

/**
 * The days that count for one item, in order: those that end with the item further than they began, by something
 * learned that arrived in time. In: all events of that item, each id once, in any order.
 */
export function countedDays(events: readonly DayedEvent[]): Day[] {
  const counted: Day[] = [];
  let rank = 0;
  for (const [day, ofDay] of groupByDay([...events].sort(byDay))) {
    const before = rank;
    let earned = false;
    for (const event of ofDay) {
      const next = rankOf[event.status];
      if (next > rank && event.source === "learned" && isInTime(event)) earned = true;
      rank = next;
    }
    if (earned && rank > before) counted.push(day);
  }
  return counted;
}

/** The days that count for one skill's reviews, in order: a day once, however often it was reviewed. */
export function countedReviewDays(reviews: readonly DayedReview[]): Day[] {
  return [...new Set(reviews.filter(isInTime).map((review) => review.day))].sort();
}

function isInTime(fact: { readonly occurredAt: number; readonly receivedAt: number }): boolean {
  return fact.receivedAt - fact.occurredAt <= latestArrival;
}

/** By day before instant: a flight west lets a later instant belong to an earlier day. */
function byDay(a: DayedEvent, b: DayedEvent): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.occurredAt !== b.occurredAt) return a.occurredAt - b.occurredAt;
  return a.id < b.id ? -1 : 1;
}

function groupByDay(events: readonly DayedEvent[]): Map<Day, DayedEvent[]> {
  const days = new Map<Day, DayedEvent[]>();
  for (const event of events) {
    const ofDay = days.get(event.day);
    if (ofDay) ofDay.push(event);
    else days.set(event.day, [event]);
  }
  return days;
}
