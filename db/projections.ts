import { and, eq, sql } from "drizzle-orm";
import { type DayedEvent, heatOf } from "@/lib/progress/active-days";
import { byInstant } from "@/lib/progress/event";
import { groupBy } from "@/lib/progress/group-by";
import { replay } from "@/lib/progress/progress";
import { type Day, dayNumber, msPerDay } from "@/lib/time/day";
import { preparedOnce } from "./client";
import { activeDays, events, itemProgress } from "./schema";

/** The columns that make an event. */
export const eventColumns = {
  id: events.id,
  itemId: events.itemId,
  status: events.status,
  source: events.source,
  occurredAt: events.occurredAt,
  receivedAt: events.receivedAt,
  day: events.day,
  backdated: events.backdated,
  along: events.along,
};

const ofItem = and(
  eq(events.userId, sql.placeholder("userId")),
  eq(events.itemId, sql.placeholder("itemId")),
);

const statements = preparedOnce((db) => ({
  around: db
    .select(eventColumns)
    .from(events)
    .where(
      and(
        ofItem,
        sql`${events.occurredAt} >= coalesce(
          (select max(${events.occurredAt}) / ${msPerDay} - 2 from ${events} where ${ofItem} and ${events.occurredAt} < ${sql.placeholder("low")}) * ${msPerDay}, 0)`,
        sql`${events.occurredAt} < coalesce(
          (select min(${events.occurredAt}) / ${msPerDay} + 3 from ${events} where ${ofItem} and ${events.occurredAt} >= ${sql.placeholder("high")}) * ${msPerDay}, ${sql.placeholder("high")})`,
      ),
    )
    .prepare(),
  setItem: db
    .insert(itemProgress)
    .values({
      userId: sql.placeholder("userId"),
      itemId: sql.placeholder("itemId"),
      status: sql.placeholder("status"),
      occurredAt: sql.placeholder("occurredAt"),
      eventId: sql.placeholder("eventId"),
    })
    .onConflictDoUpdate({
      target: [itemProgress.userId, itemProgress.itemId],
      set: {
        status: sql`excluded.status`,
        occurredAt: sql`excluded.occurred_at`,
        eventId: sql`excluded.event_id`,
      },
      // Last by instant, then by id, as `isNewer` has it.
      setWhere: sql`(excluded.occurred_at, excluded.event_id) > (${itemProgress.occurredAt}, ${itemProgress.eventId})`,
    })
    .prepare(),
  warmDay: db
    .insert(activeDays)
    .values({
      userId: sql.placeholder("userId"),
      day: sql.placeholder("day"),
      heat: sql.placeholder("change"),
    })
    .onConflictDoUpdate({
      target: [activeDays.userId, activeDays.day],
      set: { heat: sql`${activeDays.heat} + excluded.heat` },
    })
    .prepare(),
  dropColdDay: db
    .delete(activeDays)
    .where(
      and(
        eq(activeDays.userId, sql.placeholder("userId")),
        eq(activeDays.day, sql.placeholder("day")),
        eq(activeDays.heat, 0),
      ),
    )
    .prepare(),
}));

/** Days in a row, both ends included. */
export type Days = { readonly from: Day; readonly to: Day };

/**
 * This person's events on an item in those days, in no order, and of the others all that these depend on and that depend
 * on them: the one before and the one after by instant, the last day with events before them and the first one after.
 * Never the whole story of the item, which may be tens of thousands long.
 *
 * At any instant it is somewhere the UTC date, the one before or the one after. So an event before UTC day `from - 1` is of
 * a day before `from`; the latest of these by instant is of its UTC day or the one before or after, and whatever is later
 * by day than it has an instant at most two days earlier. After the days the same holds the other way round.
 */
export function eventsAround(userId: string, itemId: string, { from, to }: Days): DayedEvent[] {
  const low = (dayNumber(from) - 1) * msPerDay;
  const high = (dayNumber(to) + 2) * msPerDay;
  return statements().around.all({ userId, itemId, low, high });
}

/** Events further apart than this (ms) are brought in one by one: what lies between them is not looked at. */
const farApart = 7 * msPerDay;

/** Events as `project` takes them: of one item each, and near each other. */
export function partsOf(newEvents: readonly DayedEvent[]): DayedEvent[][] {
  return [...groupBy(newEvents, ({ itemId }) => itemId).values()].flatMap((ofItem) => {
    const parts: DayedEvent[][] = [];
    for (const event of ofItem.toSorted(byInstant)) {
      const part = parts.at(-1);
      const last = part?.at(-1);
      if (last !== undefined && event.occurredAt - last.occurredAt <= farApart) part?.push(event);
      else parts.push([event]);
    }
    return parts;
  });
}

/**
 * Inside the transaction that inserted `recorded`, events of one item: brings the person's projections to what all their
 * events add up to. Only days near them can change: their own, and the next one of the item, which begins where the last
 * of them ends.
 */
export function project(userId: string, recorded: readonly DayedEvent[]): void {
  const { setItem, warmDay, dropColdDay } = statements();
  const days = recorded.map(({ day }) => day).sort();
  const [first] = recorded;
  const [from, to] = [days[0], days.at(-1)];
  if (first === undefined || from === undefined || to === undefined) return;

  for (const [itemId, state] of Object.entries(replay(recorded))) setItem.run({ userId, itemId, ...state });

  const stored = eventsAround(userId, first.itemId, { from, to });
  const recordedIds = new Set(recorded.map((event) => event.id));
  const before = heatOf(stored.filter((event) => !recordedIds.has(event.id)));
  const after = heatOf(stored);
  for (const day of new Set([...before.keys(), ...after.keys()])) {
    const change = (after.get(day) ?? 0) - (before.get(day) ?? 0);
    if (change === 0) continue;
    warmDay.run({ userId, day, change });
    dropColdDay.run({ userId, day });
  }
}
