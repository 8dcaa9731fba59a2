import { eq, sql } from "drizzle-orm";
import { preparedOnce } from "./client";
import { cacheStamps, users } from "./schema";

/** The cache tag of everything that others see of a person. */
export function tagOf(handle: string): string {
  return `u:${handle}`;
}

// An instant rather than a count: after a restore, counts would come round to values that old cached pages carry.
const instant = sql`cast(unixepoch('subsec') * 1000 as integer)`;

const statements = preparedOnce((db) => ({
  read: db
    .select({ stamp: cacheStamps.stamp })
    .from(cacheStamps)
    .where(eq(cacheStamps.tag, sql.placeholder("tag")))
    .prepare(),
  bump: db
    .insert(cacheStamps)
    .select(
      db
        .select({
          tag: sql<string>`${tagOf("")} || ${users.handle}`.as("tag"),
          stamp: sql<number>`${instant}`.as("stamp"),
        })
        .from(users)
        .where(eq(users.id, sql.placeholder("userId"))),
    )
    .onConflictDoUpdate({
      target: cacheStamps.tag,
      set: { stamp: sql`max(${cacheStamps.stamp} + 1, excluded.stamp)` },
    })
    .prepare(),
}));

/**
 * The stamp of a cache tag, 0 when nothing was ever written under it: one prepared lookup by primary key. What was
 * cached is fresh while the stamp equals the one that was read before it was made; compare for equality, never order.
 */
export async function readStamp(tag: string): Promise<number> {
  return statements().read.get({ tag })?.stamp ?? 0;
}

/** Inside a write transaction: says that what others see of this person has changed. */
export function bumpStamp(userId: string): void {
  statements().bump.run({ userId });
}
