import { and, eq, gt, lte, or, sql } from "drizzle-orm";
import { database, preparedOnce, writeTransaction } from "./client";
import { sessions, users } from "./schema";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const idleFor = 7 * day;
const lastsFor = 30 * day;
/** The last sight of a session is written down no more often than this: reading a page should not cost a write. */
const touchAfter = hour;

const statements = preparedOnce((db) => ({
  find: db
    .select({
      userId: users.id,
      handle: users.handle,
      name: users.name,
      joinedAt: users.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.idHash, sql.placeholder("idHash")),
        gt(sessions.lastSeenAt, sql.placeholder("idleSince")),
        gt(sessions.createdAt, sql.placeholder("oldSince")),
      ),
    )
    .prepare(),
}));

/** Sessions seen or made no later than these instants have ended: 7 days idle, 30 days in all. */
function limits(now: number) {
  return { idleSince: now - idleFor, oldSince: now - lastsFor };
}

/** Starts a session (`now` in ms UTC) for someone whose password was just checked, and sweeps away their ended ones. */
export async function createSession(session: { idHash: string; userId: string; now: number }): Promise<void> {
  const { idHash, userId, now } = session;
  const { idleSince, oldSince } = limits(now);
  const isOver = or(lte(sessions.lastSeenAt, idleSince), lte(sessions.createdAt, oldSince));
  writeTransaction(() => {
    const db = database();
    db.delete(sessions)
      .where(and(eq(sessions.userId, userId), isOver))
      .run();
    db.insert(sessions).values({ idHash, userId, createdAt: now, lastSeenAt: now }).run();
  });
}

/**
 * Whose session it is, by the sha256 of its id; null when it is unknown, was ended, or is over at `now` (ms UTC):
 * after 7 days idle (counted from the last sight within an hour) or 30 days in all.
 */
export async function findSession(
  idHash: string,
  now: number,
): Promise<{ userId: string; handle: string; name: string; joinedAt: number } | null> {
  const found = statements().find.get({ idHash, ...limits(now) });
  if (!found) return null;
  const { lastSeenAt, ...viewer } = found;
  if (now - lastSeenAt >= touchAfter) {
    database().update(sessions).set({ lastSeenAt: now }).where(eq(sessions.idHash, idHash)).run();
  }
  return viewer;
}

/** Ends a session at once; one that is unknown is already ended. */
export async function endSession(idHash: string): Promise<void> {
  database().delete(sessions).where(eq(sessions.idHash, idHash)).run();
}
