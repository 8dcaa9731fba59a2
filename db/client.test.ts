/**
 * Seen to fail: without the line `synchronous = FULL` (a reopened file is in NORMAL); with DEFERRED
 * transactions; with one try at WAL; with a server's connection that waits inside SQLite (nothing else runs meanwhile);
 * with a write that is refused at once.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { describe, expect, it, vi } from "vitest";
import { database, openDatabase, writeTransaction } from "./client";
import { withDatabase, withTestFolder } from "./testing";

const settings = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete"];

function settingsOf(client: Sqlite.Database) {
  return Object.fromEntries(settings.map((name) => [name, client.pragma(name, { simple: true })]));
}

describe("a connection", () => {
  it("has every setting, on a new file and on one that is opened again", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      const safe = {
        journal_mode: "wal",
        synchronous: 2,
        foreign_keys: 1,
        busy_timeout: 5000,
        secure_delete: 1,
      };
      for (const _time of ["new", "again"]) {
        const { $client: client } = openDatabase(file);
        client.exec("create table if not exists stones (id)");
        expect(settingsOf(client)).toEqual(safe);
        client.close();
      }
    }));

  it("needs those settings: better-sqlite3 alone opens the same file in NORMAL", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      openDatabase(file).$client.close();
      const plain = new Sqlite(file);
      expect(settingsOf(plain)).toMatchObject({ journal_mode: "wal", synchronous: 1, secure_delete: 0 });
      plain.close();
    }));

  it("tries again when another process is making the same file, which SQLite refuses without a wait", () =>
    withTestFolder(async (folder) => {
      const { pragma } = Sqlite.prototype;
      let refusals = 0;
      const spy = vi.spyOn(Sqlite.prototype, "pragma").mockImplementation(function (
        this: Sqlite.Database,
        source,
      ) {
        if (!source.startsWith("journal_mode") || refusals === 2) return pragma.call(this, source);
        refusals += 1;
        throw new Sqlite.SqliteError("database is locked", "SQLITE_BUSY");
      });
      const { $client: client } = openDatabase(join(folder, "cairn.db"));
      spy.mockRestore();
      expect(refusals).toBe(2);
      expect(settingsOf(client)["journal_mode"]).toBe("wal");
      client.close();
    }));

  it("makes the folder and the file for their owner alone", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "data", "cairn.db");
      openDatabase(file).$client.close();
      expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }));
});

describe("a write transaction", () => {
  it("takes the write lock before it reads", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      const other = new Sqlite(file, { timeout: 0 });
      await withDatabase(openDatabase(file), async () => {
        await writeTransaction(() => {
          expect(() => other.exec("create table stones (id)")).toThrow("locked");
        });
      });
      other.close();
    }));

  it("leaves nothing behind when it fails", () =>
    withTestFolder(async (folder) => {
      await withDatabase(openDatabase(join(folder, "cairn.db")), async () => {
        const { $client: client } = database();
        client.exec("create table stones (id)");
        const fall = () => {
          client.exec("insert into stones values (1)");
          throw new Error("fell");
        };
        await expect(writeTransaction(fall)).rejects.toThrow("fell");
        expect(client.prepare("select * from stones").all()).toEqual([]);
      });
    }));

  it("waits for another process without holding up anything else, and is done once that has finished", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      await withDatabase(openDatabase(file), async () => {
        database().$client.exec("create table stones (id)");
        const other = new Sqlite(file, { timeout: 0 });
        other.exec("begin immediate");
        const writing = writeTransaction(() => database().$client.exec("insert into stones values (1)"));
        // Only while this process goes on can the other one be told to finish.
        for (let turn = 0; turn < 5; turn += 1) await setTimeout(10);
        expect(database().$client.prepare("select * from stones").all()).toEqual([]);
        other.exec("commit");
        await writing;
        expect(other.prepare("select * from stones").all()).toEqual([{ id: 1 }]);
        other.close();
      });
    }));

  it("says that the database is busy when its patience is over, with nothing written", () =>
    withTestFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      await withDatabase(openDatabase(file), async () => {
        database().$client.exec("create table stones (id)");
        const other = new Sqlite(file, { timeout: 0 });
        other.exec("begin immediate");
        const write = () => database().$client.exec("insert into stones values (1)");
        await expect(writeTransaction(write, { patience: 50 })).rejects.toMatchObject({
          name: "NotWritten",
          reason: "busy",
        });
        other.exec("commit");
        expect(other.prepare("select * from stones").all()).toEqual([]);
        other.close();
      });
    }));

  it.each([
    ["full", "max_page_count = 1"],
    ["read-only", "query_only = on"],
  ])("says what is wrong when the disk is %s, and reading goes on", (_state, pragma) =>
    withTestFolder(async (folder) => {
      await withDatabase(openDatabase(join(folder, "cairn.db")), async () => {
        const { $client: client } = database();
        client.exec("create table stones (text)");
        client.pragma(pragma);
        const write = () => client.prepare("insert into stones values (?)").run("x".repeat(10_000));
        await expect(writeTransaction(write)).rejects.toMatchObject({ name: "NotWritten", reason: "disk" });
        expect(client.prepare("select * from stones").all()).toEqual([]);
      });
    }),
  );
});
