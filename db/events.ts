import { asc, eq, sql } from "drizzle-orm";
import type { DayedEvent } from "@/lib/progress/active-days";
import { preparedOnce, writeTransaction } from "./client";
import { eventColumns, eventsOfItems, project } from "./projections";
import { events } from "./schema";
import { bumpStamp } from "./stamps";
import type { ViewerId } from "./viewer-id";

/** An event with its day in the person's own time, computed once, on receipt. */
export type NewEvent = DayedEvent;

const statements = preparedOnce((db) => ({
  insert: db
    .insert(events)
    .values({
      userId: sql.placeholder("userId"),
      id: sql.placeholder("id"),
      itemId: sql.placeholder("itemId"),
      status: sql.placeholder("status"),
      source: sql.placeholder("source"),
      occurredAt: sql.placeholder("occurredAt"),
      receivedAt: sql.placeholder("receivedAt"),
      day: sql.placeholder("day"),
      backdated: sql.placeholder("backdated"),
    })
    .onConflictDoNothing({ target: [events.userId, events.id] })
    .prepare(),
  list: db
    .select(eventColumns)
    .from(events)
    .where(eq(events.userId, sql.placeholder("userId")))
    .orderBy(asc(events.occurredAt), asc(events.id))
    .prepare(),
}));

/**
 * Records events and what follows from them, all or nothing. An event whose id the viewer has already recorded
 * changes nothing, so sending one twice, late or out of order does no harm. Answers how many were new.
 */
export async function recordEvents(
  viewerId: ViewerId,
  newEvents: readonly NewEvent[],
): Promise<{ recorded: number }> {
  return writeTransaction(() => insertEvents(viewerId, newEvents));
}

/** Inside a write transaction: what `recordEvents` does, by a bare user id. Only for files of `db/`. */
export function insertEvents(userId: string, newEvents: readonly NewEvent[]): { recorded: number } {
  const { insert } = statements();
  const recorded = newEvents.filter(
    (event) => insert.run({ backdated: false, ...event, userId }).changes === 1,
  );
  if (recorded.length > 0) {
    project(userId, recorded);
    bumpStamp(userId);
  }
  return { recorded: recorded.length };
}

/** Every event of the viewer, by (occurredAt, id). */
export async function listEvents(viewerId: ViewerId): Promise<NewEvent[]> {
  return statements().list.all({ userId: viewerId });
}

/** Every event of the viewer on these items, in no order. */
export async function listEventsOf(viewerId: ViewerId, itemIds: readonly string[]): Promise<NewEvent[]> {
  return eventsOfItems(viewerId, itemIds);
}
