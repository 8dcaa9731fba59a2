import type { Goal } from "@/lib/catalogue/goal";
import { database, writeTransaction } from "./client";
import { goalOf } from "./facts";
import { goals } from "./schema";
import { bumpStamp } from "./stamps";
import type { ViewerId } from "./viewer-id";

/** What the viewer chose; null before they chose. */
export async function findGoal(viewerId: ViewerId): Promise<Goal | null> {
  return goalOf(viewerId);
}

/** Saves what the viewer chose at `now` (ms UTC), in place of what they chose before. */
export async function saveGoal(viewerId: ViewerId, goal: Goal, now: number): Promise<void> {
  const { language, framework, level, tracks, picks, minutesADay } = goal;
  const chosen = { language, framework, level, tracks, picks, minutesADay, updatedAt: now };
  await writeTransaction(() => {
    database()
      .insert(goals)
      .values({ userId: viewerId, ...chosen })
      .onConflictDoUpdate({ target: goals.userId, set: chosen })
      .run();
    bumpStamp(viewerId);
  });
}
