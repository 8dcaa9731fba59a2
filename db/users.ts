import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Goal } from "@/lib/catalogue/goal";
import { database, preparedOnce, writeTransaction } from "./client";
import { goals, sharing, timeSettings, users } from "./schema";
import { bumpStamp } from "./stamps";
import type { ViewerId } from "./viewer-id";

/** The hour at which a new person's day starts (the default of the streak rules). */
const defaultDayStartsAt = 4;

const statements = preparedOnce((db) => ({
  byHandle: db
    .select({ id: users.id, handle: users.handle, passwordHash: users.passwordHash })
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
  /** ms UTC. */
  readonly now: number;
};

/** Makes a person with their first time setting, a private page and the goal that they had, all or nothing. */
export async function createUser(
  user: NewUser,
): Promise<{ ok: true; userId: string } | { ok: false; reason: "handle-taken" }> {
  const { handle, name, passwordHash, timeZone, goal, now } = user;
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
    if (goal)
      db.insert(goals)
        .values({ userId, ...goal, updatedAt: now })
        .run();
    bumpStamp(userId);
    return { ok: true, userId };
  });
}

/** What sign-in needs to know; null when nobody has the handle. */
export async function findUserByHandle(
  handle: string,
): Promise<{ id: string; handle: string; passwordHash: string } | null> {
  return statements().byHandle.get({ handle }) ?? null;
}

/** Saves the name that a person shows; may be empty. */
export async function saveName(viewerId: ViewerId, name: string): Promise<void> {
  await writeTransaction(() => {
    database().update(users).set({ name }).where(eq(users.id, viewerId)).run();
    bumpStamp(viewerId);
  });
}
