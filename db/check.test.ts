/** Every lie here is planted in a sound file, and the check has to name it. Seen to fail: with either comparison left out;
 * with the structure or the references not looked at. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { checkDatabase } from "./check";
import { openDatabase } from "./client";
import { recordEvents } from "./events";
import { migrateDatabase } from "./migrate";
import { createTestViewer, testEvent, withDatabase, withTestFolder } from "./testing";

async function createFile(folder: string): Promise<string> {
  const file = join(folder, "cairn.db");
  await migrateDatabase(file);
  await withDatabase(openDatabase(file), async () => {
    await recordEvents(await createTestViewer("ada"), [
      testEvent(),
      testEvent({ id: "event-2", itemId: "http.verbs" }),
    ]);
    await createTestViewer("eve");
  });
  return file;
}

async function problemsAfter(sql: string): Promise<readonly string[]> {
  return withTestFolder(async (folder) => {
    const file = await createFile(folder);
    const client = new Sqlite(file);
    client.unsafeMode();
    client.pragma("foreign_keys = OFF");
    client.exec(sql);
    client.close();
    return (await checkDatabase(file)).problems;
  });
}

describe("the check", () => {
  it("finds a sound file sound and says what it looked at", () =>
    withTestFolder(async (folder) => {
      const file = await createFile(folder);
      expect(await checkDatabase(file)).toEqual({
        problems: [],
        people: 2,
        events: 2,
        items: 2,
        activeDays: 1,
      });
    }));

  it.each([
    [
      "a changed status",
      "update item_progress set status = 'skipped' where item_id = 'http.verbs'",
      "http.verbs",
    ],
    [
      "a changed instant",
      "update item_progress set occurred_at = 1 where item_id = 'http.verbs'",
      "http.verbs",
    ],
    ["a changed event", "update item_progress set event_id = 'x' where item_id = 'http.verbs'", "http.verbs"],
    ["a missing item", "delete from item_progress where item_id = 'http.verbs'", "stored as nothing"],
    [
      "an invented item",
      "insert into item_progress select id, 'x.y', 'done', 0, 'e' from users where handle = 'eve'",
      "eve: item x.y",
    ],
    ["a hotter day", "update active_days set heat = 3", "stored as 3, its events say 2"],
    ["a missing day", "delete from active_days", "day 2026-11-02 is stored as nothing"],
    [
      "an invented day",
      "insert into active_days select id, '2026-11-03', 1 from users where handle = 'eve'",
      "eve: day 2026-11-03",
    ],
    ["a changed event fact", "update events set status = 'todo' where id = 'event-2'", "its events say todo"],
    ["a row of nobody's", "insert into notes values ('nobody', 'sql', 'text', 0)", "1 rows point at nothing"],
  ])("finds %s", async (_name, sql, problem) => {
    expect((await problemsAfter(sql)).join("\n")).toContain(problem);
  });

  it("finds a damaged index", async () => {
    const found = await problemsAfter(
      "pragma writable_schema = on; update sqlite_schema set sql = replace(sql, 'item_id', 'day') where name = 'events_user_item'",
    );
    expect(found.join("\n")).toContain("events_user_item");
  });

  it("says that there is no file, and makes none", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      expect((await checkDatabase(file)).problems).toEqual([`there is no database ${file}`]);
      expect((await checkDatabase(file)).problems).toHaveLength(1);
    }));

  it("asks to migrate first", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      openDatabase(file).$client.close();
      expect((await checkDatabase(file)).problems).toEqual([
        expect.stringMatching(/^\d+ migrations are pending: run migrate first$/),
      ]);
    }));

  it("throws at what is no database", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      writeFileSync(file, "a letter to my mother".repeat(500));
      await expect(checkDatabase(file)).rejects.toThrow("not a database");
    }));
});
