import { and, desc, eq, gt, lte, or, sql } from "drizzle-orm";
import { quotas } from "@/lib/account/quotas";
import type { Goal } from "@/lib/catalogue/goal";
import { database, preparedOnce, writeTransaction } from "./client";
import { bringGoal } from "./goals";
import { NotWritten } from "./not-written";
import { sessions, users } from "./schema";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const idleFor = 7 * day;
const lastsFor = 30 * day;
/** The last sight of a session is written down no more often than this. */
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

/** A session that begins at `now` (ms UTC), by the sha256 of its id; it takes the place of the one that the browser had. */
export type NewSession = { readonly idHash: string; readonly now: number; readonly replaces?: string | null };

/** Starts a session for someone whose password was just checked, and brings the goal that they had chosen before. */
export async function createSession({
  userId,
  goal = null,
  ...session
}: NewSession & { readonly userId: string; readonly goal?: Goal | null }): Promise<void> {
  await writeTransaction(() => {
    insertSession(userId, session);
    if (goal !== null) bringGoal(userId, goal, session.now);
  });
}

/**
 * Inside a write transaction: the session in place of the one before. The person's ended ones are swept away, and of too many
 * those that were not seen for longest.
 */
export function insertSession(userId: string, { idHash, now, replaces = null }: NewSession): void {
  const { idleSince, oldSince } = limits(now);
  const isOver = or(lte(sessions.lastSeenAt, idleSince), lte(sessions.createdAt, oldSince));
  const db = database();
  db.delete(sessions)
    .where(and(eq(sessions.userId, userId), isOver))
    .run();
  if (replaces !== null) db.delete(sessions).where(eq(sessions.idHash, replaces)).run();
  const others = db
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt))
    .all();
  for (const other of others.slice(quotas.sessions - 1)) {
    db.delete(sessions).where(eq(sessions.idHash, other.idHash)).run();
  }
  db.insert(sessions).values({ idHash, userId, createdAt: now, lastSeenAt: now }).run();
}

/**
 * Whose session it is, by the sha256 of its id; null when it is unknown, was ended, or is over at `now` (ms UTC):
 * after 7 days idle (counted from the last sight within an hour) or 30 days in all. `isDue`: the last sight that is
 * written down is an hour old (see `touchSession`).
 */
export async function findSession(
  idHash: string,
  now: number,
): Promise<{ userId: string; handle: string; name: string; joinedAt: number; isDue: boolean } | null> {
  const found = statements().find.get({ idHash, ...limits(now) });
  if (!found) return null;
  const { lastSeenAt, ...viewer } = found;
  return { ...viewer, isDue: now - lastSeenAt >= touchAfter };
}

/**
 * Writes down that a session was seen at `now` (ms UTC), where that is due. Not part of `findSession`: who only reads
 * must not depend on a write. It is tried once; the next sight tries again.
 */
export async function touchSession(idHash: string, now: number): Promise<void> {
  try {
    await writeTransaction(
      () => {
        database().update(sessions).set({ lastSeenAt: now }).where(eq(sessions.idHash, idHash)).run();
      },
      { patience: 0 },
    );
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
  }
}

/** Ends a session at once; one that is unknown is already ended. */
export async function endSession(idHash: string): Promise<void> {
  await writeTransaction(() => {
    database().delete(sessions).where(eq(sessions.idHash, idHash)).run();
  });
}
