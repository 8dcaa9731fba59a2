/**
 * Seen to fail: with foreign keys left on (the rebuild deletes every session and event); without the backup; with
 * unknown migrations let through; without foreign_key_check; with a backup of an empty database; without the
 * migration that carries the track along.
 */
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openDatabase } from "./client";
import { recordEvents } from "./events";
import { findGoal } from "./goals";
import { actingFor } from "./host";
import { migrateDatabase } from "./migrate";
import { createSession } from "./sessions";
import { createTestViewer, testEvent, withDatabase, withTestFolder } from "./testing";

/** What drizzle-kit writes when a column of a table changes its type: the table is dropped and made anew. */
const rebuildOfUsers = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_users\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`handle\` text NOT NULL,
	\`password_hash\` text NOT NULL,
	\`name\` text DEFAULT 'nameless' NOT NULL,
	\`created_at\` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO \`__new_users\`("id", "handle", "password_hash", "name", "created_at") SELECT "id", "handle", "password_hash", "name", "created_at" FROM \`users\`;--> statement-breakpoint
DROP TABLE \`users\`;--> statement-breakpoint
ALTER TABLE \`__new_users\` RENAME TO \`users\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX \`users_handle_unique\` ON \`users\` (\`handle\`);`;

/** The migrations of a later build: the real ones and one more. */
function laterMigrations(folder: string, sql: string): string {
  const later = join(folder, "drizzle");
  cpSync("drizzle", later, { recursive: true });
  const journalFile = join(later, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(journalFile, "utf8"));
  const entry = { idx: journal.entries.length, version: "6", when: 2 ** 42, tag: "later", breakpoints: true };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  writeFileSync(join(later, "later.sql"), sql);
  return later;
}

/** A file of this build with a person who has a session and an event. */
async function createFile(folder: string): Promise<string> {
  const file = join(folder, "cairn.db");
  await migrateDatabase(file);
  await withDatabase(openDatabase(file), async () => {
    const ada = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId: ada, now: 0 });
    await recordEvents(ada, [testEvent()]);
  });
  return file;
}

function rowsOf(file: string): Record<string, unknown[]> {
  const client = new Sqlite(file, { readonly: true });
  const tables = client
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and name not like '%migrations'",
    )
    .all();
  const rows = tables.map(({ name }) => [name, client.prepare(`select * from ${name}`).all()]);
  client.close();
  return Object.fromEntries(rows);
}

function backupsIn(folder: string): string[] {
  const backups = join(folder, "backups");
  return existsSync(backups) ? readdirSync(backups).map((name) => join(backups, name)) : [];
}

/** The migrations of an earlier build: the real ones up to the one with this tag. */
function earlierMigrations(folder: string, last: string): string {
  const earlier = join(folder, "earlier");
  cpSync("drizzle", earlier, { recursive: true });
  const journalFile = join(earlier, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(journalFile, "utf8"));
  const end = journal.entries.findIndex(({ tag }: { tag: string }) => tag === last) + 1;
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  return earlier;
}

describe("migrating from the first release", () => {
  it("makes of the one track of a goal the first of several, and of none an empty list", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      await migrateDatabase(file, earlierMigrations(folder, "0000_init"));
      const before = new Sqlite(file);
      before.exec(`
        insert into users (id, handle, password_hash, created_at) values ('a', 'ada', '', 0), ('b', 'eve', '', 0);
        insert into goals (user_id, level, track, minutes_a_day, updated_at)
        values ('a', 'mid', 'security', 20, 0), ('b', 'junior', null, 5, 0);`);
      before.close();
      await migrateDatabase(file);
      await withDatabase(openDatabase(file), async () => {
        expect(await findGoal(actingFor("a"))).toMatchObject({
          level: "mid",
          tracks: ["security"],
          picks: [],
        });
        expect(await findGoal(actingFor("b"))).toMatchObject({ level: "junior", tracks: [], picks: [] });
      });
    }));
});

describe("migrating", () => {
  it("makes a database where there is none, and then has nothing more to do", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "data", "cairn.db");
      expect(await migrateDatabase(file)).toMatchObject({ backup: null });
      expect(await migrateDatabase(file)).toEqual({ applied: 0, backup: null });
    }));

  it("keeps every row when a table is rebuilt, and what hangs on it", () =>
    withTestFolder(async (folder) => {
      const file = await createFile(folder);
      const before = rowsOf(file);
      expect(before["events"]).toHaveLength(1);
      const { applied } = await migrateDatabase(file, laterMigrations(folder, rebuildOfUsers));
      expect(applied).toBe(1);
      expect(rowsOf(file)).toEqual(before);
    }));

  it("leaves foreign keys on and pointing at the rebuilt table", () =>
    withTestFolder(async (folder) => {
      const file = await createFile(folder);
      await migrateDatabase(file, laterMigrations(folder, rebuildOfUsers));
      const { $client: client } = openDatabase(file);
      client.exec("delete from users");
      client.close();
      expect(rowsOf(file)).toMatchObject({ users: [], sessions: [], events: [] });
    }));

  it("backs up first what people have, as it was", () =>
    withTestFolder(async (folder) => {
      const file = await createFile(folder);
      const before = rowsOf(file);
      const later = laterMigrations(folder, "DELETE FROM events;");
      const { backup } = await migrateDatabase(file, later);
      expect(backupsIn(folder)).toEqual([backup]);
      expect(rowsOf(String(backup))).toEqual(before);
    }));

  it("takes no backup where there are no people", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      await migrateDatabase(file);
      const later = laterMigrations(folder, rebuildOfUsers);
      expect(await migrateDatabase(file, later)).toEqual({ applied: 1, backup: null });
    }));

  it.each([
    [
      "a statement that fails",
      "DELETE FROM events;--> statement-breakpoint\nINSERT INTO nowhere VALUES (1);",
    ],
    ["rows that point at nothing", "UPDATE sessions SET user_id = 'nobody';"],
  ])("changes nothing when it meets %s", (_name, sql) =>
    withTestFolder(async (folder) => {
      const file = await createFile(folder);
      const before = rowsOf(file);
      await expect(migrateDatabase(file, laterMigrations(folder, sql))).rejects.toThrow();
      expect(rowsOf(file)).toEqual(before);
      expect(await migrateDatabase(file)).toEqual({ applied: 0, backup: null });
    }),
  );

  it("refuses a file of a newer build in one line and leaves it as it is", () =>
    withTestFolder(async (folder) => {
      const file = await createFile(folder);
      await migrateDatabase(file, laterMigrations(folder, rebuildOfUsers));
      const kept = join(folder, "kept.db");
      copyFileSync(file, kept);
      await expect(migrateDatabase(file)).rejects.toThrow(/^the database was written by a newer Cairn: .+$/);
      expect(readFileSync(file).equals(readFileSync(kept))).toBe(true);
    }));

  it("is done once when two start at once", () =>
    withTestFolder(async (folder) => {
      const file = await createFile(folder);
      const later = laterMigrations(folder, "ALTER TABLE users ADD COLUMN bio text;");
      const answers = await Promise.all([migrateDatabase(file, later), migrateDatabase(file, later)]);
      expect(answers.map(({ applied }) => applied).sort()).toEqual([0, 1]);
      const backups = answers.map(({ backup }) => backup);
      expect(new Set(backups).size).toBe(2);
      expect(backupsIn(folder).sort()).toEqual([...backups].sort());
    }));
});
