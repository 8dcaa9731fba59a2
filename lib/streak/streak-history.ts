import { countedDays, countedReviewDays, type DayedEvent } from "@/lib/progress/active-days";
import type { ProgressEvent } from "@/lib/progress/event";
import { groupBy } from "@/lib/progress/group-by";
import { type Day, dayOf, type TimeSetting } from "@/lib/time/day";
import type { Pause, RestDays } from "./day-kinds";

/** With instants as ISO 8601 in UTC. */
type Written<Fact, Instants extends keyof Fact> = Omit<Fact, Instants> & {
  readonly [Name in Instants]: string;
};

type Review = {
  readonly id: string;
  readonly skillId: string;
  readonly occurredAt: number;
  readonly receivedAt: number;
};

/** The facts that a streak follows from, in the form that they are exported and exchanged in. */
export type StreakHistory = {
  readonly settings: readonly Written<TimeSetting, "from">[];
  readonly restDays: readonly RestDays[];
  readonly pauses: readonly Pause[];
  readonly events: readonly Written<ProgressEvent, "occurredAt" | "receivedAt">[];
  readonly reviews?: readonly Written<Review, "occurredAt" | "receivedAt">[];
  readonly now: string;
};

/** The settings, with instants in ms UTC. */
export function timeSettingsOf(history: StreakHistory): TimeSetting[] {
  return history.settings.map((setting) => ({ ...setting, from: Date.parse(setting.from) }));
}

/** Each active day with its heat: the number of items, and of reviewed skills, for which it counts. */
export function activeDaysOf(history: StreakHistory): Record<Day, number> {
  const settings = timeSettingsOf(history);
  const now = Date.parse(history.now);
  const events = settle(history.events, settings, now);
  const reviews = settle(history.reviews ?? [], settings, now);
  const counted = [
    ...[...groupBy(events, (event) => event.itemId).values()].flatMap(countedDays),
    ...[...groupBy(reviews, (review) => review.skillId).values()].flatMap(countedReviewDays),
  ];
  const heat = new Map<Day, number>();
  for (const day of counted) heat.set(day, (heat.get(day) ?? 0) + 1);
  return Object.fromEntries(heat);
}

/** The events of a history as they are stored: each id once, with its day. */
export function dayedEventsOf(history: StreakHistory): DayedEvent[] {
  return settle(history.events, timeSettingsOf(history), Date.parse(history.now));
}

type Timed = { readonly id: string; readonly occurredAt: number; readonly receivedAt: number };

/** Each id once, with its earliest receipt; nothing done after its receipt; nothing after now; each with its day. */
function settle<Fact extends Written<Timed, "occurredAt" | "receivedAt">>(
  facts: readonly Fact[],
  settings: readonly TimeSetting[],
  now: number,
) {
  const byId = new Map<string, Omit<Fact, "occurredAt" | "receivedAt"> & Timed>();
  for (const fact of facts) {
    const receivedAt = Math.min(
      Date.parse(fact.receivedAt),
      byId.get(fact.id)?.receivedAt ?? Number.POSITIVE_INFINITY,
    );
    const occurredAt = Math.min(Date.parse(fact.occurredAt), receivedAt);
    byId.set(fact.id, { ...fact, occurredAt, receivedAt });
  }
  return [...byId.values()]
    .filter((fact) => fact.occurredAt <= now)
    .map((fact) => ({ ...fact, day: dayOf(fact.occurredAt, settings) }));
}
