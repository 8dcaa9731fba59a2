import { z } from "zod";
import { addDays, type Day, daysBetween } from "@/lib/time/day";
import type { Pause, RestDays } from "./day-kinds";

/**
 * Rest is declared ahead (spec streaks, Rest days): nothing here can change what a day before today was. Today itself,
 * which is not over, may become a rest day or stop being one.
 */

const longestPause = 366;
const mostPauses = 20;

/** Seven would make a streak that nothing can end. */
const mostRestWeekdays = 5;

const daySchema = z.iso.date({ error: "Choose a day.", abort: true });

/** A pause as a form sends it: two days, in order, at most a year. Whether it is declared ahead, `pauseRefusal` says. */
export const pauseSchema = z
  .object({ fromDay: daySchema, toDay: daySchema })
  .refine(({ fromDay, toDay }) => toDay >= fromDay, {
    path: ["toDay"],
    error: "The last day comes before the first one.",
  })
  .refine(({ fromDay, toDay }) => daysBetween(fromDay, toDay) < longestPause, {
    path: ["toDay"],
    error: "A pause lasts a year at most. You can declare the next one when this one is over.",
  });

/** Where a pause stands on a day. */
export type PauseState = "ahead" | "running" | "over";

/** Where the pause stands on `today`. */
export function pauseState({ fromDay, toDay }: Pause, today: Day): PauseState {
  if (fromDay > today) return "ahead";
  return toDay < today ? "over" : "running";
}

/** Why a pause cannot be declared: in words, and for which field (`form` for the whole). */
export type PauseRefusal = { readonly field: "fromDay" | "form"; readonly words: string };

/**
 * Why this pause cannot be declared on `today` beside the person's other `pauses`; null when it can. Pauses may overlap:
 * a day in two of them is a rest day once, and each can be ended alone, as it was declared.
 */
export function pauseRefusal(pause: Pause, pauses: readonly Pause[], today: Day): PauseRefusal | null {
  if (pause.fromDay < today) {
    return {
      field: "fromDay",
      words:
        "A pause is declared ahead: its first day is today or later. Days that are over stay as they were.",
    };
  }
  if (pauses.filter((other) => pauseState(other, today) !== "over").length < mostPauses) return null;
  return { field: "form", words: `${mostPauses} pauses are declared already. Remove one first.` };
}

/** What is left of a pause that is ended on `today`: its days before today. Null when there are none. */
export function leftOfPause({ fromDay, toDay }: Pause, today: Day): Pause | null {
  if (fromDay >= today) return null;
  const yesterday = addDays(today, -1);
  return { fromDay, toDay: toDay < yesterday ? toDay : yesterday };
}

/** Why these cannot be the rest weekdays, in words; null when they can. What was chosen before the rule stays. */
export function restDaysProblem(weekdays: readonly number[]): string | null {
  if (weekdays.length <= mostRestWeekdays) return null;
  return "At most five weekdays can be rest days. Leave at least two to learn on.";
}

/** The weekdays now `inForce` with what a form changes: `chosen` there where `drawn` had stood. */
export function withChosenRest(
  inForce: readonly number[],
  chosen: readonly number[],
  drawn: readonly number[],
): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) =>
    (chosen.includes(weekday) === drawn.includes(weekday) ? inForce : chosen).includes(weekday),
  );
}

/** The rest weekdays in force on `day`, 1 (Monday) to 7: the choice with the greatest `fromDay` not after it. */
export function restWeekdaysOn(day: Day, restDays: readonly RestDays[]): readonly number[] {
  let inForce: RestDays | undefined;
  for (const choice of restDays) {
    if (choice.fromDay <= day && (inForce === undefined || choice.fromDay >= inForce.fromDay))
      inForce = choice;
  }
  return inForce?.weekdays ?? [];
}
