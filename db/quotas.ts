import { and, eq, gt, sql } from "drizzle-orm";
import { quotas } from "@/lib/account/quotas";
import type { DayedEvent } from "@/lib/progress/active-days";
import { msPerDay } from "@/lib/time/day";
import { preparedOnce } from "./client";
import { NotWritten } from "./not-written";
import { events } from "./schema";

/** The ids of events that are too much for today, and in how many ms the first of them may be recorded. */
export type Later = { readonly eventIds: readonly string[]; readonly retryAfterMs: number };

/** To throw inside a transaction: more than an account may write in a day. It may be sent again after so many ms. */
export function overQuota(retryAfterMs: number): NotWritten {
  return new NotWritten("quota", "this is more than one account may write in a day", retryAfterMs);
}

/** Sooner than this (ms) nobody is told to come again, so that a full account does not ask all the time. */
const soonest = 60_000;

const statements = preparedOnce((db) => ({
  known: db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.userId, sql.placeholder("userId")),
        sql`${events.id} in (select value from json_each(${sql.placeholder("ids")}))`,
      ),
    )
    .prepare(),
  lately: db
    .select({
      itemId: events.itemId,
      count: sql<number>`count(*)`,
      oldest: sql<number>`min(${events.receivedAt})`,
    })
    .from(events)
    .where(and(eq(events.userId, sql.placeholder("userId")), gt(events.receivedAt, sql.placeholder("since"))))
    .groupBy(events.itemId)
    .prepare(),
}));

/**
 * Of these events, without those that the person has recorded already, as many as the account's quotas allow beside all
 * that it received after `since` (ms UTC).
 */
export function shareOf(
  userId: string,
  newEvents: readonly DayedEvent[],
  since: number,
): { readonly fitting: readonly DayedEvent[]; readonly later: Later | null } {
  const { known, lately } = statements();
  const ids = JSON.stringify(newEvents.map(({ id }) => id));
  const knownIds = new Set(known.all({ userId, ids }).map(({ id }) => id));
  const items = new Map(lately.all({ userId, since }).map((each) => [each.itemId, { ...each }]));
  let total = [...items.values()].reduce((sum, { count }) => sum + count, 0);
  let oldest = Number.POSITIVE_INFINITY;

  const fitting: DayedEvent[] = [];
  const eventIds: string[] = [];
  for (const event of newEvents) {
    if (knownIds.has(event.id)) continue;
    const item = items.get(event.itemId) ?? { itemId: event.itemId, count: 0, oldest: event.receivedAt };
    items.set(event.itemId, item);
    if (event.receivedAt <= since) {
      fitting.push(event);
      continue;
    }
    if (total >= quotas.eventsADay || item.count >= quotas.eventsADayOfOneItem) {
      eventIds.push(event.id);
      oldest = Math.min(oldest, item.oldest);
      continue;
    }
    total += 1;
    item.count += 1;
    fitting.push(event);
  }
  if (eventIds.length === 0) return { fitting, later: null };
  if (total >= quotas.eventsADay) {
    oldest = Math.min(oldest, ...[...items.values()].map((item) => item.oldest));
  }
  const retryAfterMs = Math.min(Math.max(soonest, oldest - since), msPerDay);
  return { fitting, later: { eventIds, retryAfterMs } };
}
