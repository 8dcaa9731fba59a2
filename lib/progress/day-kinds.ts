import { type Day, dayNumber, isoWeekdayOfNumber, type TimeSetting } from "@/lib/time/day";
import { shortDays } from "@/lib/time/short-days";

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
  const rests = restsBetween(first, count, history.restDays, history.pauses);

  return Array.from({ length: count }, (_, index) => {
    const day = first + index;
    if (history.isActive(day)) return "active";
    if (rests[index] === 1) return "rest";
    if (day === today) return "pending";
    return short.has(day) ? "excused" : "missed";
  });
}

/** 1 for each of the `count` days from `first` on which the person had declared to rest, else 0. */
function restsBetween(
  first: number,
  count: number,
  restDays: readonly RestDays[],
  pauses: readonly Pause[],
): Uint8Array {
  const rests = new Uint8Array(count);
  const end = first + count;

  const choices = [...restDays].sort((a, b) => dayNumber(a.fromDay) - dayNumber(b.fromDay));
  choices.forEach(({ fromDay, weekdays }, index) => {
    const next = choices[index + 1];
    const until = Math.min(end, next ? dayNumber(next.fromDay) : end);
    for (let day = Math.max(first, dayNumber(fromDay)); day < until; day += 1) {
      if (weekdays.includes(isoWeekdayOfNumber(day))) rests[day - first] = 1;
    }
  });

  for (const { fromDay, toDay } of pauses) {
    const until = Math.min(end, dayNumber(toDay) + 1);
    for (let day = Math.max(first, dayNumber(fromDay)); day < until; day += 1) rests[day - first] = 1;
  }
  return rests;
}
