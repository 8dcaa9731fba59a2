import { dayNumber, isoWeekdayOfNumber } from "@/lib/time/day";
import type { Pause, RestDays } from "./day-kinds";

/** Why a day is one of rest: its weekday, 1 (Monday) to 7, or the pause that it lies in. */
export type RestReason = { readonly weekday: number } | { readonly pause: Pause };

/** What a person declared ahead. */
type Declared = { readonly restDays: readonly RestDays[]; readonly pauses: readonly Pause[] };

/**
 * Why the person rests on each of the `count` days from day number `first`; undefined where they do not. A pause tells
 * before a weekday, and of several the first in the list. For all days at once: to search the declarations for each day
 * would take years of days times years of declarations.
 */
export function restsBetween(
  first: number,
  count: number,
  { restDays, pauses }: Declared,
): (RestReason | undefined)[] {
  const rests = Array.from({ length: count }, (): RestReason | undefined => undefined);
  const fill = (from: number, until: number, reasonOn: (day: number) => RestReason | undefined) => {
    for (let day = Math.max(first, from); day < Math.min(first + count, until); day += 1) {
      rests[day - first] ??= reasonOn(day);
    }
  };

  for (const pause of pauses) fill(dayNumber(pause.fromDay), dayNumber(pause.toDay) + 1, () => ({ pause }));

  const choices = restDays
    .map(({ fromDay, weekdays }) => ({ from: dayNumber(fromDay), weekdays }))
    .sort((a, b) => a.from - b.from);
  choices.forEach(({ from, weekdays }, index) => {
    fill(from, choices[index + 1]?.from ?? first + count, (day) => {
      const weekday = isoWeekdayOfNumber(day);
      return weekdays.includes(weekday) ? { weekday } : undefined;
    });
  });
  return rests;
}
