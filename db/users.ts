import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Goal } from "@/lib/catalogue/goal";
import { database, preparedOnce, writeTransaction } from "./client";
import { bringGoal } from "./goals";
import { sharing, timeSettings, users } from "./schema";
import { insertSession, type NewSession } from "./sessions";
import { bumpStamp } from "./stamps";

/** The hour at which a new person's day starts (the default of the streak rules). */
const defaultDayStartsAt = 4;

const statements = preparedOnce((db) => ({
  byHandle: db
    .select({
      id: users.id,
      handle: users.handle,
      passwordHash: users.passwordHash,
      joinedAt: users.createdAt,
    })
    .from(users)
    .where(eq(users.handle, sql.placeholder("handle")))
    .prepare(),
}));

type NewUser = {
  readonly handle: string;
  readonly name: string;
  readonly passwordHash: string;
  /** IANA name. */
  readonly timeZone: string;
  /** What they chose before they had an account. */
  readonly goal?: Goal | null;
  /** The one that begins in their browser. */
  readonly session?: NewSession;
  /** ms UTC. */
  readonly now: number;
};

/** Makes a person with their first time setting, a private page and the goal that they had, all or nothing. */
export async function createUser(
  user: NewUser,
): Promise<{ ok: true; userId: string } | { ok: false; reason: "handle-taken" }> {
  const { handle, name, passwordHash, timeZone, goal, session, now } = user;
  const userId = randomBytes(16).toString("hex");
  return writeTransaction(() => {
    const db = database();
    const { changes } = db
      .insert(users)
      .values({ id: userId, handle, name, passwordHash, createdAt: now })
      .onConflictDoNothing({ target: users.handle })
      .run();
    if (changes === 0) return { ok: false, reason: "handle-taken" };
    db.insert(timeSettings).values({ userId, fromAt: now, timeZone, dayStartsAt: defaultDayStartsAt }).run();
    db.insert(sharing).values({ userId }).run();
    if (goal) bringGoal(userId, goal, now);
    if (session) insertSession(userId, session);
    bumpStamp(userId);
    return { ok: true, userId };
  });
}

/** What sign-in needs to know; null when nobody has the handle. */
export async function findUserByHandle(
  handle: string,
): Promise<{ id: string; handle: string; passwordHash: string; joinedAt: number } | null> {
  return statements().byHandle.get({ handle }) ?? null;
}
