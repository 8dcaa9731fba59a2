import { type Day, isoWeekday } from "@/lib/time/day";
import type { Pause, RestDays } from "./day-kinds";

/** Why a day is one of rest: its weekday, 1 (Monday) to 7, or the pause that it lies in. */
export type RestReason = { readonly weekday: number } | { readonly pause: Pause };

/** Why the person rests on a day by what they declared ahead; null where they do not. */
export function restOn(day: Day, restDays: readonly RestDays[], pauses: readonly Pause[]): RestReason | null {
  const pause = pauses.find(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
  if (pause) return { pause };
  let inForce: RestDays | undefined;
  for (const choice of restDays) {
    if (choice.fromDay <= day && choice.fromDay >= (inForce?.fromDay ?? "")) inForce = choice;
  }
  const weekday = isoWeekday(day);
  return inForce?.weekdays.includes(weekday) ? { weekday } : null;
}
