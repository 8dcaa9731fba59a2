import { sql } from "drizzle-orm";
import { type Database, database } from "./client";
import { NotWritten, settled, tellHost } from "./not-written";
import { events, users } from "./schema";

/** What an ordinary correction of a clock may take back, in ms. */
const leeway = 60_000;

/** The newest receipt by database, ms UTC: looked up once, and from then on kept in step by this process. */
const newest = new WeakMap<Database, number>();

function newestReceipt(): number {
  const db = database();
  const known = newest.get(db);
  if (known !== undefined) return known;
  // One look into an index for each person, not a walk through everything that was ever received.
  const ofUser = sql`(select max(${events.receivedAt}) from ${events} where ${events.userId} = ${users.id})`;
  const found =
    db
      .select({ at: sql<number | null>`max(${ofUser})` })
      .from(users)
      .get()?.at ?? 0;
  newest.set(db, found);
  return found;
}

function troubleAt(now: number): NotWritten | null {
  if (now >= newestReceipt() - leeway) {
    settled("clock");
    return null;
  }
  const at = new Date(newestReceipt()).toISOString();
  const trouble = new NotWritten(
    "clock",
    `the clock of this machine is behind: the newest tick was received at ${at}. Set the clock right; until then ticks wait on people's devices`,
  );
  tellHost(trouble);
  return trouble;
}

/** Whether this machine's clock (`now`, ms UTC) stands before something that Cairn has already received; tells the host. */
export async function isClockBehind(now: number): Promise<boolean> {
  return troubleAt(now) !== null;
}

/**
 * Before events are received at `now` (ms UTC): by a clock that is behind they would stand on a wrong day for ever. Throws
 * NotWritten then.
 */
export async function requireSoundClock(now: number): Promise<void> {
  const trouble = troubleAt(now);
  if (trouble !== null) throw trouble;
}

/** That something was received at `at` (ms UTC), and is stored: what was only tried says nothing of the clock. */
export function noteReceipt(at: number): void {
  const db = database();
  const known = newest.get(db);
  // Where nobody has asked yet, the look into the file will find it.
  if (known !== undefined) newest.set(db, Math.max(known, at));
}
