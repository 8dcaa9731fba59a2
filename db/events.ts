import { asc, eq, sql } from "drizzle-orm";
import type { DayedEvent } from "@/lib/progress/active-days";
import { type Day, msPerDay } from "@/lib/time/day";
import { preparedOnce, writeTransaction } from "./client";
import { noteReceipt } from "./clock";
import { eventColumns, eventsAround, partsOf, project } from "./projections";
import { type Later, shareOf } from "./quotas";
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
      along: sql.placeholder("along"),
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

/** How many events were new, and which are too much for today. */
export type Recorded = { readonly recorded: number; readonly later: Later | null };

/**
 * Records events and what follows from them, all or nothing, but for what is more than an account may record in the day
 * up to the last of their receipts. An event whose id the viewer has already recorded changes nothing, so sending one twice,
 * late or out of order does no harm. With `since` (ms UTC) all that was received after it counts as of this day.
 */
export async function recordEvents(
  viewerId: ViewerId,
  newEvents: readonly NewEvent[],
  since?: number,
): Promise<Recorded> {
  return writeTransaction(() => insertEvents(viewerId, newEvents, since));
}

/** Inside a write transaction: what `recordEvents` does, by a bare user id. Only for files of `db/`. */
export function insertEvents(
  userId: string,
  newEvents: readonly NewEvent[],
  since = dayBefore(newEvents),
): Recorded {
  const { insert } = statements();
  const { fitting, later } = shareOf(userId, newEvents, since);
  let recorded = 0;
  for (const part of partsOf(fitting)) {
    const inserted = part.filter(
      (event) => insert.run({ backdated: false, along: false, ...event, userId }).changes === 1,
    );
    project(userId, inserted);
    recorded += inserted.length;
  }
  if (recorded > 0) {
    bumpStamp(userId);
    noteReceipt(Math.max(...fitting.map(({ receivedAt }) => receivedAt)));
  }
  return { recorded, later };
}

/** A day before the last of these events was received. */
function dayBefore(newEvents: readonly NewEvent[]): number {
  return newEvents.reduce((latest, { receivedAt }) => Math.max(latest, receivedAt), 0) - msPerDay;
}

/** Every event of the viewer, by (occurredAt, id). */
export async function listEvents(viewerId: ViewerId): Promise<NewEvent[]> {
  return statements().list.all({ userId: viewerId });
}

/** The viewer's events on these items that say what a day counts for (see `eventsAround`), in no order. */
export async function listEventsOn(
  viewerId: ViewerId,
  itemIds: readonly string[],
  day: Day,
): Promise<NewEvent[]> {
  return itemIds.flatMap((itemId) => eventsAround(viewerId, itemId, { from: day, to: day }));
}
