import { and, between, desc, eq, sql } from "drizzle-orm";
import { currentId, formerIds } from "@/lib/catalogue/renamed";
import { idsOf } from "@/lib/history/batch";
import { undoing } from "@/lib/history/undo";
import type { EventInput } from "@/lib/progress/event-input";
import { dayOf } from "@/lib/time/day";
import { preparedOnce, writeTransaction } from "./client";
import { insertEvents } from "./events";
import { timeSettingsOf } from "./facts";
import { eventColumns } from "./projections";
import { overQuota } from "./quotas";
import { events } from "./schema";
import type { ViewerId } from "./viewer-id";

const statements = preparedOnce((db) => ({
  between: db
    .select({ id: events.id, itemId: events.itemId })
    .from(events)
    .where(
      and(
        eq(events.userId, sql.placeholder("userId")),
        between(events.id, sql.placeholder("first"), sql.placeholder("last")),
      ),
    )
    .prepare(),
  lastTwo: db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.userId, sql.placeholder("userId")), eq(events.itemId, sql.placeholder("itemId"))))
    .orderBy(desc(events.occurredAt), desc(events.id))
    .limit(2)
    .prepare(),
}));

/**
 * Sets the item of one of the viewer's events back to what it was before it, if it still stands as that event left it
 * (`now` in ms UTC). Answers how many items were set back: 1 or 0.
 */
export async function undoEvent(
  viewerId: ViewerId,
  eventId: string,
  now: number,
): Promise<{ undone: number }> {
  return undo(viewerId, [eventId, eventId], now);
}

/**
 * Sets back each item that still stands as a batch of the viewer (lib/history/batch.ts) left it (`now` in ms UTC).
 * Answers how many; the same batch a second time changes nothing.
 */
export async function undoBatch(
  viewerId: ViewerId,
  batchId: string,
  now: number,
): Promise<{ undone: number }> {
  return undo(viewerId, idsOf(batchId), now);
}

/** What would take a batch of the viewer back, as `undoBatch` does: for a device that does so itself. */
export async function listUndo(viewerId: ViewerId, batchId: string, now: number): Promise<EventInput[]> {
  return undoOf(viewerId, idsOf(batchId), now);
}

function undoOf(userId: string, [first, last]: readonly [string, string], now: number): EventInput[] {
  const { between, lastTwo } = statements();
  const found = between.all({ userId, first, last });
  // An item that was renamed or merged has events under more than one id, and they are one story.
  const today = new Set(found.map(({ itemId }) => currentId(itemId)));
  const ever = [...today].flatMap((itemId) => [itemId, ...formerIds(itemId)]);
  const ofItems = ever
    .flatMap((itemId) => lastTwo.all({ userId, itemId }))
    .map((event) => ({ ...event, itemId: currentId(event.itemId) }));
  return undoing(ofItems, new Set(found.map(({ id }) => id)), now);
}

/** In one transaction, so that two presses at once undo once. */
async function undo(
  userId: string,
  ids: readonly [string, string],
  now: number,
): Promise<{ undone: number }> {
  return writeTransaction(() => {
    const settings = timeSettingsOf(userId);
    const undone = undoOf(userId, ids, now).map((event) => ({
      ...event,
      receivedAt: Math.max(now, event.occurredAt),
      day: dayOf(event.occurredAt, settings),
    }));
    const { recorded, later } = insertEvents(userId, undone);
    if (later !== null) throw overQuota(later.retryAfterMs);
    return { undone: recorded };
  });
}
