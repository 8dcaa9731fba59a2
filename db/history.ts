import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type EventPage, type PageAsked, type Place, readPage } from "@/lib/history/history-page";
import type { DayedEvent } from "@/lib/progress/active-days";
import { preparedOnce } from "./client";
import { eventColumns, eventsAround, partsOf } from "./projections";
import { events } from "./schema";
import type { ViewerId } from "./viewer-id";

const afterAll: Place = { day: "~", occurredAt: 0, id: "" };

const statements = preparedOnce((db) => {
  const ofUser = eq(events.userId, sql.placeholder("userId"));
  const place = sql`(${events.day}, ${events.occurredAt}, ${events.id})`;
  const given = sql`(${sql.placeholder("day")}, ${sql.placeholder("occurredAt")}, ${sql.placeholder("id")})`;
  return {
    before: db
      .select(eventColumns)
      .from(events)
      .where(and(ofUser, sql`${place} < ${given}`))
      .orderBy(desc(events.day), desc(events.occurredAt), desc(events.id))
      .limit(sql.placeholder("count"))
      .prepare(),
    from: db
      .select(eventColumns)
      .from(events)
      .where(and(ofUser, sql`${place} >= ${given}`))
      .orderBy(asc(events.day), asc(events.occurredAt), asc(events.id))
      .limit(sql.placeholder("count"))
      .prepare(),
  };
});

/**
 * A page of the viewer's events (lib/history/history-page.ts), and in `around`, beside them, what they did follows from:
 * of each of their items what came before and after.
 */
export async function readHistoryPage(
  viewerId: ViewerId,
  asked: PageAsked,
): Promise<EventPage<DayedEvent> & { readonly around: readonly DayedEvent[] }> {
  const { before, from } = statements();
  const page = readPage(asked, {
    before: (place, count) => before.all({ userId: viewerId, ...(place ?? afterAll), count }),
    from: (place, count) => from.all({ userId: viewerId, ...place, count }),
  });
  const around = partsOf(page.events).flatMap((part) => {
    const days = part.map(({ day }) => day).sort();
    const [first, last] = [days[0], days.at(-1)];
    const itemId = part[0]?.itemId;
    if (first === undefined || last === undefined || itemId === undefined) return [];
    return eventsAround(viewerId, itemId, { from: first, to: last });
  });
  // What lies between two events of an item is around both.
  return { ...page, around: [...new Map(around.map((event) => [event.id, event])).values()] };
}
