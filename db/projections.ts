import { and, eq, sql } from "drizzle-orm";
import { type DayedEvent, heatOf } from "@/lib/progress/active-days";
import { replay } from "@/lib/progress/progress";
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
};

const statements = preparedOnce((db) => ({
  ofItems: db
    .select(eventColumns)
    .from(events)
    .where(
      and(
        eq(events.userId, sql.placeholder("userId")),
        sql`${events.itemId} in (select value from json_each(${sql.placeholder("itemIds")}))`,
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

/** All events of this person on these items, in no order. */
export function eventsOfItems(userId: string, itemIds: readonly string[]): DayedEvent[] {
  return statements().ofItems.all({ userId, itemIds: JSON.stringify(itemIds) });
}

/**
 * Inside the transaction that inserted `recorded`: brings the person's projections to what all their events add up to.
 * Only the items that were touched are replayed, each from all its events, because an event may come out of order.
 */
export function project(userId: string, recorded: readonly DayedEvent[]): void {
  const { setItem, warmDay, dropColdDay } = statements();
  const stored = eventsOfItems(userId, [...new Set(recorded.map((event) => event.itemId))]);

  for (const [itemId, state] of Object.entries(replay(stored))) setItem.run({ userId, itemId, ...state });

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
