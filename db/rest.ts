import { and, eq, gte } from "drizzle-orm";
import type { Pause } from "@/lib/streak/day-kinds";
import {
  leftOfPause,
  type PauseRefusal,
  pauseRefusal,
  restDaysProblem,
  restWeekdaysOn,
  withChosenRest,
} from "@/lib/streak/rest";
import { todayOf } from "@/lib/streak/streak";
import type { Day } from "@/lib/time/day";
import { database, writeTransaction } from "./client";
import { activeDaysOf, pausesOf, restDaysOf, timeSettingsOf } from "./facts";
import { pauses, restDays } from "./schema";
import { bumpStamp } from "./stamps";
import type { ViewerId } from "./viewer-id";

/** Which day it is for this person. Inside the transaction that it decides for: no tick or midnight can come between. */
function todayFor(viewerId: ViewerId, now: number): Day {
  return todayOf({ activeDays: activeDaysOf(viewerId), settings: timeSettingsOf(viewerId), now });
}

/**
 * From the viewer's today (at `now`, ms UTC) on, these weekdays (1 to 7, in order) are rest days; none of them is.
 * Of a form that showed `drawn`, only what differs from it is a change. Choices from before today stay as they are.
 * Nothing is added when these are the ones in force. Answers why they cannot be, or null (see `restDaysProblem`).
 */
export async function saveRestDays(
  viewerId: ViewerId,
  asked: readonly number[],
  now: number,
  drawn?: readonly number[],
): Promise<string | null> {
  return writeTransaction(() => {
    const today = todayFor(viewerId, now);
    const chosen = restDaysOf(viewerId);
    const weekdays =
      drawn === undefined ? asked : withChosenRest(restWeekdaysOn(today, chosen), asked, drawn);
    // After a move to the west a choice of "today" can lie ahead; it must not win over this one.
    const isAhead = chosen.some(({ fromDay }) => fromDay > today);
    if (!isAhead && String(restWeekdaysOn(today, chosen)) === String(weekdays)) return null;
    const problem = restDaysProblem(weekdays);
    if (problem !== null) return problem;
    const db = database();
    db.delete(restDays)
      .where(and(eq(restDays.userId, viewerId), gte(restDays.fromDay, today)))
      .run();
    db.insert(restDays).values({ userId: viewerId, fromDay: today, weekdays }).run();
    bumpStamp(viewerId);
    return null;
  });
}

/**
 * Declares a pause at `now` (ms UTC), or answers why it cannot be (see `pauseRefusal`). The same one again changes
 * nothing.
 */
export async function savePause(
  viewerId: ViewerId,
  { fromDay, toDay }: Pause,
  now: number,
): Promise<PauseRefusal | null> {
  return writeTransaction(() => {
    const declared = pausesOf(viewerId);
    if (declared.some((pause) => pause.fromDay === fromDay && pause.toDay === toDay)) return null;
    const refusal = pauseRefusal({ fromDay, toDay }, declared, todayFor(viewerId, now));
    if (refusal !== null) return refusal;
    database().insert(pauses).values({ userId: viewerId, fromDay, toDay }).run();
    bumpStamp(viewerId);
    return null;
  });
}

/**
 * Ends the viewer's pause of these days at `now` (ms UTC): its days before today stay, and one that has none is gone.
 * Nothing happens when it is over or never was.
 */
export async function endPause(viewerId: ViewerId, { fromDay, toDay }: Pause, now: number): Promise<void> {
  const ofDays = (days: Pause) =>
    and(eq(pauses.userId, viewerId), eq(pauses.fromDay, days.fromDay), eq(pauses.toDay, days.toDay));
  await writeTransaction(() => {
    const left = leftOfPause({ fromDay, toDay }, todayFor(viewerId, now));
    if (left?.toDay === toDay) return;
    const db = database();
    const { changes } = db.delete(pauses).where(ofDays({ fromDay, toDay })).run();
    if (changes === 0) return;
    if (left !== null) {
      // Of two that began on one day, the same may be left.
      db.delete(pauses).where(ofDays(left)).run();
      db.insert(pauses)
        .values({ userId: viewerId, ...left })
        .run();
    }
    bumpStamp(viewerId);
  });
}
