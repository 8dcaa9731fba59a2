import { asc, eq, sql } from "drizzle-orm";
import type { Goal } from "@/lib/catalogue/goal";
import { renames } from "@/lib/catalogue/renamed";
import { carryAlong } from "@/lib/progress/carry-along";
import type { Items } from "@/lib/progress/progress";
import type { Pause, RestDays } from "@/lib/streak/day-kinds";
import type { Day, TimeSetting } from "@/lib/time/day";
import { preparedOnce } from "./client";
import { activeDays, goals, itemProgress, pauses, restDays, timeSettings } from "./schema";

/**
 * What is stored of one person, by a bare user id. Only for files of `db/`, which ask for a `ViewerId` or decide what
 * a visitor may see; everything else calls those.
 */

/** Active days by day, with the number of items that each counts for. */
export type ActiveDays = Readonly<Record<Day, number>>;

// A record comes as one JSON text: three times as fast as building it from 3,000 rows.
function recordOf<Value>(
  key: typeof activeDays.day | typeof itemProgress.itemId,
  value: ReturnType<typeof sql>,
) {
  return sql`json_group_object(${key}, ${value})`.mapWith((text: string): Value => JSON.parse(text));
}

const statements = preparedOnce((db) => ({
  items: db
    .select({
      items: recordOf<Items>(
        itemProgress.itemId,
        sql`json_object('status', ${itemProgress.status}, 'occurredAt', ${itemProgress.occurredAt}, 'eventId', ${itemProgress.eventId})`,
      ),
    })
    .from(itemProgress)
    .where(eq(itemProgress.userId, sql.placeholder("userId")))
    .prepare(),
  activeDays: db
    .select({ days: recordOf<ActiveDays>(activeDays.day, sql`${activeDays.heat}`) })
    .from(activeDays)
    .where(eq(activeDays.userId, sql.placeholder("userId")))
    .prepare(),
  timeSettings: db
    .select({
      from: timeSettings.fromAt,
      timeZone: timeSettings.timeZone,
      dayStartsAt: timeSettings.dayStartsAt,
    })
    .from(timeSettings)
    .where(eq(timeSettings.userId, sql.placeholder("userId")))
    .orderBy(asc(timeSettings.fromAt), asc(timeSettings.id))
    .prepare(),
  restDays: db
    .select({ fromDay: restDays.fromDay, weekdays: restDays.weekdays })
    .from(restDays)
    .where(eq(restDays.userId, sql.placeholder("userId")))
    .orderBy(asc(restDays.fromDay), asc(restDays.id))
    .prepare(),
  pauses: db
    .select({ fromDay: pauses.fromDay, toDay: pauses.toDay })
    .from(pauses)
    .where(eq(pauses.userId, sql.placeholder("userId")))
    .orderBy(asc(pauses.fromDay), asc(pauses.toDay))
    .prepare(),
  goal: db
    .select({
      language: goals.language,
      framework: goals.framework,
      level: goals.level,
      tracks: goals.tracks,
      picks: goals.picks,
      minutesADay: goals.minutesADay,
    })
    .from(goals)
    .where(eq(goals.userId, sql.placeholder("userId")))
    .prepare(),
}));

/** The state of every item that this person ever touched, under the ids of today: what is stored keeps its own. */
export function itemsOf(userId: string): Items {
  return carryAlong(statements().items.get({ userId })?.items ?? {}, renames);
}

/** This person's active days. */
export function activeDaysOf(userId: string): ActiveDays {
  return statements().activeDays.get({ userId })?.days ?? {};
}

/** This person's time settings, oldest first. */
export function timeSettingsOf(userId: string): TimeSetting[] {
  return statements().timeSettings.all({ userId });
}

/** This person's choices of rest weekdays, oldest first. */
export function restDaysOf(userId: string): RestDays[] {
  return statements().restDays.all({ userId });
}

/** This person's pauses, by their first day. */
export function pausesOf(userId: string): Pause[] {
  return statements().pauses.all({ userId });
}

/** What this person chose; null before they chose. */
export function goalOf(userId: string): Goal | null {
  return statements().goal.get({ userId }) ?? null;
}
