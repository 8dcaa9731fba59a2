import type { Goal } from "@/lib/catalogue/goal";
import { database, writeTransaction } from "./client";
import { goalOf } from "./facts";
import { goals } from "./schema";
import { bumpStamp } from "./stamps";
import { insertTimeSetting } from "./time-settings";
import type { ViewerId } from "./viewer-id";

/** What the viewer chose; null before they chose. */
export async function findGoal(viewerId: ViewerId): Promise<Goal | null> {
  return goalOf(viewerId);
}

/**
 * Saves what the viewer chose at `now` (ms UTC), and the zone of their days where they said one, all or nothing. Of a
 * goal that was there before only what is `changed` is replaced; a language and its framework go together.
 */
export async function saveGoal(
  viewerId: ViewerId,
  goal: Goal,
  now: number,
  { changed = goal, timeZone }: { readonly changed?: Partial<Goal>; readonly timeZone?: string } = {},
): Promise<void> {
  await writeTransaction(() => {
    const before = goalOf(viewerId);
    const { language, framework } = goal;
    const stack = "language" in changed || "framework" in changed ? { language, framework } : {};
    const chosen = before === null ? goal : { ...before, ...changed, ...stack };
    const values = { ...chosen, updatedAt: now };
    database()
      .insert(goals)
      .values({ userId: viewerId, ...values })
      .onConflictDoUpdate({ target: goals.userId, set: values })
      .run();
    if (timeZone !== undefined) insertTimeSetting(viewerId, { from: now, timeZone });
    bumpStamp(viewerId);
  });
}

/** Inside a write transaction: a goal that was chosen without an account is that of an account that has none. */
export function bringGoal(userId: string, goal: Goal, now: number): void {
  const brought = { userId, ...goal, updatedAt: now };
  const { changes } = database().insert(goals).values(brought).onConflictDoNothing().run();
  if (changes > 0) bumpStamp(userId);
}
