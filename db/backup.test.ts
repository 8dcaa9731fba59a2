/**
 * Seen to fail: with the copy made of the file alone, without its log; with the seal left out; with the proof
 * left out; with the refusal to overwrite left out.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { backUp, proveGood } from "./backup";
import { checkDatabase } from "./check";
import { openDatabase } from "./client";
import { recordEvents } from "./events";
import { migrateDatabase } from "./migrate";
import { migrationsFolder } from "./migrations";
import { readSeal } from "./seal";
import { createTestViewer, testEvent, withDatabase, withTestFolder } from "./testing";

/** Another process in all but name: its own connection, on its own thread, that ticks as fast as it can. */
const writer = `
const { parentPort, workerData } = require("node:worker_threads");
const Sqlite = require("better-sqlite3");
const db = new Sqlite(workerData.file, { timeout: 5000 });
const event = db.prepare("insert into events values (?, ?, ?, 'done', 'learned', ?, ?, '2026-11-02', 0, 0)");
const item = db.prepare("insert into item_progress values (?, ?, 'done', ?, ?)");
const day = db.prepare("insert into active_days values (?, '2026-11-02', 1) on conflict do update set heat = heat + 1");
const tick = db.transaction((n) => {
  event.run(workerData.userId, "w" + n, "item-" + n, n, n);
  item.run(workerData.userId, "item-" + n, n, "w" + n);
  day.run(workerData.userId);
});
let n = 0;
let stopped = false;
parentPort.on("message", () => { stopped = true; });
const next = () => {
  if (stopped) { db.close(); parentPort.close(); return; }
  for (let i = 0; i < 20; i += 1) tick.immediate(++n);
  parentPort.postMessage(n);
  setImmediate(next);
};
next();
`;

async function createFile(folder: string): Promise<{ file: string; userId: string }> {
  const file = join(folder, "cairn.db");
  await migrateDatabase(file);
  const userId = await withDatabase(openDatabase(file), async () => {
    const ada = await createTestViewer("ada");
    await recordEvents(ada, [testEvent()]);
    return ada;
  });
  return { file, userId };
}

function eventsIn(file: string): number {
  const client = new Sqlite(file, { readonly: true });
  const row = client.prepare<[], { events: number }>("select count(*) as events from events").get();
  client.close();
  return row?.events ?? 0;
}

describe("a backup", () => {
  it("holds every event acknowledged before it, and none by half, while another process writes", () =>
    withTestFolder(async (folder) => {
      const { file, userId } = await createFile(folder);
      const db = openDatabase(file);
      const worker = new Worker(writer, { eval: true, workerData: { file, userId } });
      let acknowledged = 0;
      worker.on("message", (count: number) => {
        acknowledged = count;
      });
      for (let round = 1; round <= 5; round += 1) {
        await new Promise((resolve) => worker.once("message", resolve));
        const before = acknowledged;
        const backup = join(folder, `backup-${round}.db`);
        await backUp(db, backup);
        expect(eventsIn(backup)).toBeGreaterThanOrEqual(before + 1);
        expect((await checkDatabase(backup)).problems).toEqual([]);
      }
      worker.postMessage("stop");
      await new Promise((resolve) => worker.once("exit", resolve));
      db.$client.close();
    }));

  it("is one file, for its owner alone, with nothing left beside it", () =>
    withTestFolder(async (folder) => {
      const { file } = await createFile(folder);
      const db = openDatabase(file);
      await backUp(db, join(folder, "out", "backup.db"));
      db.$client.close();
      expect(readdirSync(join(folder, "out"))).toEqual(["backup.db"]);
      expect(statSync(join(folder, "out", "backup.db")).mode & 0o777).toBe(0o600);
    }));

  it("never replaces a file", () =>
    withTestFolder(async (folder) => {
      const { file } = await createFile(folder);
      const precious = join(folder, "precious.db");
      writeFileSync(precious, "precious");
      const db = openDatabase(file);
      await expect(backUp(db, precious)).rejects.toThrow("exists");
      db.$client.close();
      expect(readFileSync(precious, "utf8")).toBe("precious");
    }));

  it("is not made of a damaged database", () =>
    withTestFolder(async (folder) => {
      const { file } = await createFile(folder);
      const damaged = new Sqlite(file);
      damaged.unsafeMode();
      damaged.pragma("writable_schema = ON");
      damaged.exec("update sqlite_schema set rootpage = 3 where name = 'events_user_item'");
      damaged.close();
      const db = openDatabase(file);
      await expect(backUp(db, join(folder, "backup.db"))).rejects.toThrow(/damaged|malformed/);
      db.$client.close();
      expect(readdirSync(folder).filter((name) => name.startsWith("backup.db"))).toEqual([]);
    }));

  it("carries a seal that breaks with any byte, and a plain copy has none", () =>
    withTestFolder(async (folder) => {
      const { file } = await createFile(folder);
      const backup = join(folder, "backup.db");
      const db = openDatabase(file);
      await backUp(db, backup);
      db.$client.close();
      expect(readSeal(file)).toBe("none");
      expect(readSeal(backup)).toBe("whole");
      const bytes = readFileSync(backup);
      for (const at of [0, 59, 61, 64, 4096, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
        writeFileSync(backup, changed);
        expect(readSeal(backup), `byte ${at}`).toBe("broken");
      }
    }));
});

describe("a file that is proven good", () => {
  it("is a database of Cairn and not some other", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "other.db");
      const other = new Sqlite(file);
      other.exec("create table stones (id)");
      other.close();
      expect(() => proveGood(file, migrationsFolder())).toThrow("not a database of Cairn");
      expect(existsSync(`${file}-journal`)).toBe(false);
    }));
});
