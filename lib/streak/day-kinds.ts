import type { Day, TimeSetting } from "@/lib/time/day";
import { shortDays } from "@/lib/time/short-days";
import { restsBetween } from "./rests-between";

/** Weekdays off, 1 (Monday) to 7, from `fromDay` until the next such choice; of equal `fromDay` the later listed. */
export type RestDays = { readonly fromDay: Day; readonly weekdays: readonly number[] };

/** Days off, both ends included. */
export type Pause = { readonly fromDay: Day; readonly toDay: Day };

/** `excused` is a day that travel cut short: nobody could have used it. */
export type DayKind = "active" | "rest" | "pending" | "excused" | "missed";

/**
 * What each day was, from day number `first` to `today` (both included): the first that fits of active, rest,
 * pending (it is today), excused and missed. `isActive` answers for a day number.
 */
export function kindsOfDays(history: {
  readonly first: number;
  readonly today: number;
  readonly isActive: (day: number) => boolean;
  readonly settings: readonly TimeSetting[];
  readonly restDays: readonly RestDays[];
  readonly pauses: readonly Pause[];
  readonly now: number;
}): DayKind[] {
  const { first, today, settings, now } = history;
  const count = today - first + 1;
  const short = shortDays(first, settings, now);
  const rests = restsBetween(first, count, history);

  return Array.from({ length: count }, (_, index) => {
    const day = first + index;
    if (history.isActive(day)) return "active";
    if (rests[index] !== undefined) return "rest";
    if (day === today) return "pending";
    return short.has(day) ? "excused" : "missed";
  });
}
