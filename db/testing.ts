import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, database, openDatabase, swapDatabase } from "./client";
import type { NewEvent } from "./events";
import { applyMigrations } from "./migrations";
import { createUser } from "./users";
import { type ViewerId, viewerIdOf } from "./viewer-id";

/** Runs `test` with a new database, in memory on the real migrations, in place of this process's own. */
export async function withTestDatabase<Answer>(test: (db: Database) => Promise<Answer>): Promise<Answer> {
  const db = openDatabase(":memory:");
  applyMigrations(db);
  return withDatabase(db, () => test(db));
}

/** Runs `test` with `db` in place of this process's database, then closes it. */
export async function withDatabase<Answer>(db: Database, test: () => Promise<Answer>): Promise<Answer> {
  const replaced = swapDatabase(db);
  try {
    return await test();
  } finally {
    swapDatabase(replaced);
    db.$client.close();
  }
}

/** Runs `test` with an empty folder, for tests in which the file itself matters. */
export async function withTestFolder<Answer>(test: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), "cairn-test-"));
  try {
    return await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Makes a person (in UTC, from `now` in ms UTC on) and answers the right to act as them. Without a hash nobody can sign
 * in as them.
 */
export async function createTestViewer(
  handle: string,
  { timeZone = "UTC", now = 0, passwordHash = "no hash" } = {},
): Promise<ViewerId> {
  const created = await createUser({ handle, name: "", passwordHash, timeZone, now });
  if (!created.ok) throw new Error(`${handle} is taken`);
  return viewerIdOf(created.userId);
}

/** An event that earns 2026-11-02, but for what a test cares about. */
export function testEvent(event: Partial<NewEvent> = {}): NewEvent {
  const noon = Date.UTC(2026, 10, 2, 12);
  return {
    id: "event-1",
    itemId: "git-basics.commit",
    status: "done",
    source: "learned",
    occurredAt: noon,
    receivedAt: noon,
    day: "2026-11-02",
    backdated: false,
    along: false,
    ...event,
  };
}

/** Every row of one person, in every table that has people's rows. */
export function rowsOf(userId: string): Record<string, unknown[]> {
  const { $client: client } = database();
  const tables = client
    .prepare<[], { name: string }>(
      "select m.name from sqlite_schema m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'user_id'",
    )
    .all();
  const rows = tables.map(({ name }) => [
    name,
    client.prepare(`select * from ${name} where user_id = ?`).all(userId),
  ]);
  return Object.fromEntries([
    ...rows,
    ["users", client.prepare("select * from users where id = ?").all(userId)],
  ]);
}
