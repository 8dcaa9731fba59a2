import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { DayedEvent } from "@/lib/progress/active-days";
import type { Day } from "@/lib/time/day";
import { preparedOnce } from "./client";
import { eventsOfItems } from "./projections";
import { events } from "./schema";
import type { ViewerId } from "./viewer-id";

/** A page of the history: the days with events from `from` on, or all that remain where it is null. */
export type HistoryPage = { readonly from: Day | null; readonly events: readonly DayedEvent[] };

const afterEveryDay: Day = "~";

const statements = preparedOnce((db) => ({
  itemsByDay: db
    .select({ day: events.day, itemIds: sql<string>`json_group_array(distinct ${events.itemId})` })
    .from(events)
    .where(and(eq(events.userId, sql.placeholder("userId")), lt(events.day, sql.placeholder("before"))))
    .groupBy(events.day)
    .orderBy(desc(events.day))
    .limit(sql.placeholder("limit"))
    .prepare(),
}));

/**
 * The viewer's latest `days` days with events before the day `before` (null: of all), with every event of each item
 * that was touched on them: what an event did follows from what came before and after it.
 */
export async function readHistoryPage(
  viewerId: ViewerId,
  { before, days }: { readonly before: Day | null; readonly days: number },
): Promise<HistoryPage> {
  const { itemsByDay } = statements();
  // One more than asked for tells whether anything remains.
  const found = itemsByDay.all({ userId: viewerId, before: before ?? afterEveryDay, limit: days + 1 });
  const page = found.slice(0, days);
  const itemIds = new Set(page.flatMap((day): string[] => JSON.parse(day.itemIds)));
  return {
    from: found.length > days ? (page.at(-1)?.day ?? null) : null,
    events: eventsOfItems(viewerId, [...itemIds]),
  };
}
