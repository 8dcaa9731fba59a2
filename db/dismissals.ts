import { and, asc, eq, gte } from "drizzle-orm";
import type { Dismissal } from "@/lib/progress/suggestions";
import { database, writeTransaction } from "./client";
import { dismissals } from "./schema";
import type { ViewerId } from "./viewer-id";

/** Notes that the viewer sent a suggestion away (`at` in ms UTC). The same fact again changes nothing. */
export async function dismiss(viewerId: ViewerId, { skillId, kind, at }: Dismissal): Promise<void> {
  await writeTransaction(() => {
    database().insert(dismissals).values({ userId: viewerId, skillId, kind, at }).onConflictDoNothing().run();
  });
}

/** What the viewer sent away at `since` (ms UTC) or later, oldest first. */
export async function listDismissals(viewerId: ViewerId, since: number): Promise<Dismissal[]> {
  return database()
    .select({ skillId: dismissals.skillId, kind: dismissals.kind, at: dismissals.at })
    .from(dismissals)
    .where(and(eq(dismissals.userId, viewerId), gte(dismissals.at, since)))
    .orderBy(asc(dismissals.at))
    .all();
}
