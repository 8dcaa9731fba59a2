import { type Database, openDatabase, swapDatabase } from "./client";
import { applyMigrations } from "./migrations";
import { createUser } from "./users";
import { type ViewerId, viewerIdOf } from "./viewer-id";

/** A database of its own, in memory, on the real migrations. */
export function openTestDatabase(): Database {
  const db = openDatabase(":memory:");
  applyMigrations(db);
  return db;
}

/** Runs `test` with a new database in memory as this process's database, and puts back the one before. */
export async function withTestDatabase<Answer>(test: () => Promise<Answer>): Promise<Answer> {
  const db = openTestDatabase();
  const replaced = swapDatabase(db);
  try {
    return await test();
  } finally {
    swapDatabase(replaced);
    db.$client.close();
  }
}

/** Makes a person (in UTC, from `now` in ms UTC on) and answers the right to act as them. Nobody can sign in as them. */
export async function createTestViewer(
  handle: string,
  { timeZone = "UTC", now = 0 } = {},
): Promise<ViewerId> {
  const created = await createUser({ handle, name: "", passwordHash: "no hash", timeZone, now });
  if (!created.ok) throw new Error(`${handle} is taken`);
  return viewerIdOf(created.userId);
}
