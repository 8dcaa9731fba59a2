import { type Day, msPerDay } from "@/lib/time/day";
import type { ProgressEvent, Status } from "./event";
import { groupBy } from "./group-by";

/** An event with the day that it was given once and keeps. */
export type DayedEvent = ProgressEvent & { readonly day: Day };

/** A review of a skill with its day. Instants are ms UTC, `occurredAt` is clamped to `receivedAt`. */
export type DayedReview = { readonly day: Day; readonly occurredAt: number; readonly receivedAt: number };

/** What arrives later than this (ms) moves progress, not streaks: nobody fills in last month to mend a streak. */
export const latestArrival = 7 * msPerDay;

/** How far an item is. */
export const rankOf: Readonly<Record<Status, number>> = { todo: 0, skipped: 0, learning: 1, done: 2 };

/**
 * What an event did for its day. `earned`: it makes the day count for the item, one event an item and day; `once`: so
 * it would, but a later one of the same day does. Why the others earn nothing: it moved the item no further (`level`),
 * came from a bulk mark (`known`) or a file (`import`), arrived too late (`late`), or the day ended no further than it
 * began (`taken-back`).
 */
export type Verdict = "earned" | "once" | "taken-back" | "level" | "known" | "import" | "late";

export type JudgedEvent = { readonly event: DayedEvent; readonly verdict: Verdict };

/**
 * What each event of one item did for its day, in the order of days (spec streaks, rule 2). In: all events of that item,
 * each id once, in any order.
 */
export function judgeEvents(events: readonly DayedEvent[]): JudgedEvent[] {
  const judged: JudgedEvent[] = [];
  let rank = 0;
  for (const ofDay of groupBy([...events].sort(byDay), ({ day }) => day).values()) {
    const before = rank;
    const candidates = ofDay.map((event): JudgedEvent => {
      const next = rankOf[event.status];
      const verdict = next > rank ? verdictOfRaise(event) : "level";
      rank = next;
      return { event, verdict };
    });
    const last = candidates.findLastIndex(({ verdict }) => verdict === "earned");
    candidates.forEach((candidate, index) => {
      if (candidate.verdict !== "earned") judged.push(candidate);
      else if (rank <= before) judged.push({ event: candidate.event, verdict: "taken-back" });
      else judged.push(index === last ? candidate : { event: candidate.event, verdict: "once" });
    });
  }
  return judged;
}

/**
 * The days that count for one item, in order: those that end with the item further than they began, by something
 * learned that arrived in time. In: all events of that item, each id once, in any order.
 */
export function countedDays(events: readonly DayedEvent[]): Day[] {
  return judgeEvents(events).flatMap(({ event, verdict }) => (verdict === "earned" ? event.day : []));
}

/** Days with the number of items that each counts for, of events on any items, in any order, with each id once. */
export function heatOf(events: readonly DayedEvent[]): Map<Day, number> {
  const heat = new Map<Day, number>();
  for (const ofItem of groupBy(events, ({ itemId }) => itemId).values()) {
    for (const day of countedDays(ofItem)) heat.set(day, (heat.get(day) ?? 0) + 1);
  }
  return heat;
}

/** The days that count for one skill's reviews, in order: a day once, however often it was reviewed. */
export function countedReviewDays(reviews: readonly DayedReview[]): Day[] {
  return [...new Set(reviews.filter(isInTime).map((review) => review.day))].sort();
}

function verdictOfRaise(event: DayedEvent): Verdict {
  if (event.source !== "learned") return event.source;
  return isInTime(event) ? "earned" : "late";
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
