import { and, asc, eq, gte } from "drizzle-orm";
import { quotas } from "@/lib/account/quotas";
import type { Dismissal } from "@/lib/suggest/suggestions";
import { msPerDay } from "@/lib/time/day";
import { database, writeTransaction } from "./client";
import { overQuota } from "./quotas";
import { dismissals } from "./schema";
import type { ViewerId } from "./viewer-id";

/**
 * Notes that the viewer sent a suggestion away (`at` in ms UTC). The same fact again changes nothing. Throws NotWritten
 * when it is one too many within a day.
 */
export async function dismiss(viewerId: ViewerId, { skillId, kind, at }: Dismissal): Promise<void> {
  await writeTransaction(() => {
    const lately = dismissalsSince(viewerId, at - msPerDay);
    const [oldest] = lately;
    if (oldest !== undefined && lately.length >= quotas.notNowADay)
      throw overQuota(oldest.at + msPerDay - at);
    database().insert(dismissals).values({ userId: viewerId, skillId, kind, at }).onConflictDoNothing().run();
  });
}

/** What the viewer sent away at `since` (ms UTC) or later, oldest first. */
export async function listDismissals(viewerId: ViewerId, since: number): Promise<Dismissal[]> {
  return dismissalsSince(viewerId, since);
}

function dismissalsSince(userId: string, since: number): Dismissal[] {
  return database()
    .select({ skillId: dismissals.skillId, kind: dismissals.kind, at: dismissals.at })
    .from(dismissals)
    .where(and(eq(dismissals.userId, userId), gte(dismissals.at, since)))
    .orderBy(asc(dismissals.at))
    .all();
}
