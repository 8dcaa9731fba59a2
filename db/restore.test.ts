/**
 * Seen to fail: with the seal not read (changed letters pass); with the log of a damaged database left in place (it is
 * replayed into the restored one); with the log of a plain copy left behind; with the lock not asked for; with the
 * dry run taken for a real one; with the log of a database that was moved away left in place.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backUp } from "./backup";
import { checkDatabase } from "./check";
import { openDatabase } from "./client";
import { recordEvents } from "./events";
import { migrateDatabase } from "./migrate";
import { restoreDatabase } from "./restore";
import { createTestViewer, testEvent, withDatabase, withTestFolder } from "./testing";

type Files = { readonly file: string; readonly backup: string };

/** A live database in which Ada came after the backup, which holds only Eve. */
async function createFiles(folder: string): Promise<Files> {
  const file = join(folder, "cairn.db");
  const backup = join(folder, "backup.db");
  await migrateDatabase(file);
  const db = openDatabase(file);
  await withDatabase(db, async () => {
    await recordEvents(await createTestViewer("eve"), [testEvent()]);
    await backUp(db, backup);
    await recordEvents(await createTestViewer("ada"), [testEvent()]);
  });
  return { file, backup };
}

function handlesIn(file: string): string[] {
  const client = new Sqlite(file, { fileMustExist: true });
  const people = client.prepare<[], { handle: string }>("select handle from users order by handle").all();
  client.close();
  return people.map(({ handle }) => handle);
}

describe("restoring", () => {
  it("brings back what was backed up, sound, and keeps what it replaced beside it", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const { kept } = await restoreDatabase(backup, { file });
      expect(handlesIn(file)).toEqual(["eve"]);
      expect(await checkDatabase(file)).toMatchObject({ problems: [], people: 1, events: 1 });
      expect(handlesIn(String(kept))).toEqual(["ada", "eve"]);
      expect(readdirSync(folder).filter((name) => name.includes("restoring"))).toEqual([]);
    }));

  it("can be taken back with the database that it kept", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const { kept } = await restoreDatabase(backup, { file });
      await restoreDatabase(String(kept), { file });
      expect(handlesIn(file)).toEqual(["ada", "eve"]);
    }));

  it("works where there is no database yet, and leaves the backup as it was", () =>
    withTestFolder(async (folder) => {
      const { backup } = await createFiles(folder);
      const before = readFileSync(backup);
      const file = join(folder, "new", "cairn.db");
      expect(await restoreDatabase(backup, { file })).toEqual({ kept: null });
      expect(handlesIn(file)).toEqual(["eve"]);
      expect(readFileSync(backup).equals(before)).toBe(true);
    }));

  it("keeps what a server that was killed had only written to its log", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const killed = openDatabase(file);
      killed.$client.exec("update users set handle = 'late' where handle = 'ada'");
      const crashed = join(folder, "crashed");
      for (const suffix of ["", "-wal"]) cpSync(`${file}${suffix}`, join(crashed, `cairn.db${suffix}`));
      killed.$client.close();
      const { kept } = await restoreDatabase(backup, { file: join(crashed, "cairn.db") });
      expect(handlesIn(String(kept))).toEqual(["eve", "late"]);
      expect(handlesIn(join(crashed, "cairn.db"))).toEqual(["eve"]);
    }));

  it("takes a plain copy of the files of a server that was killed, log included", () =>
    withTestFolder(async (folder) => {
      const { file } = await createFiles(folder);
      const killed = openDatabase(file);
      killed.$client.exec("update users set handle = 'late' where handle = 'ada'");
      const copy = join(folder, "copy.db");
      for (const suffix of ["", "-wal"]) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
      killed.$client.close();
      await restoreDatabase(copy, { file });
      expect(handlesIn(file)).toEqual(["eve", "late"]);
    }));

  it("mends a database that is damaged, and its log does not come back to haunt", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const killed = openDatabase(file);
      killed.$client.exec("update users set handle = 'ghost' where handle = 'ada'");
      const crashed = join(folder, "crashed", "cairn.db");
      cpSync(`${file}-wal`, `${crashed}-wal`);
      killed.$client.close();
      writeFileSync(crashed, "damaged beyond all help".repeat(1000));
      const { kept } = await restoreDatabase(backup, { file: crashed });
      expect(handlesIn(crashed)).toEqual(["eve"]);
      expect(existsSync(`${kept}-wal`)).toBe(true);
    }));

  it("does not bring back the log of a database that was moved away by hand", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const killed = openDatabase(file);
      killed.$client.exec("update users set handle = 'ghost' where handle = 'ada'");
      const crashed = join(folder, "crashed", "cairn.db");
      for (const suffix of ["-wal", "-shm"]) cpSync(`${file}${suffix}`, `${crashed}${suffix}`);
      killed.$client.close();
      expect(() => openDatabase(crashed)).toThrow(/cairn\.db is missing, but .+cairn\.db-wal is there/);
      const { kept } = await restoreDatabase(backup, { file: crashed });
      expect(handlesIn(crashed)).toEqual(["eve"]);
      expect(kept).toMatch(/cairn\.db\.replaced-.+-wal$/);
      expect(existsSync(String(kept))).toBe(true);
      expect(await checkDatabase(crashed)).toMatchObject({ problems: [], events: 1 });
    }));

  it("is refused while a server has the database open, even an idle one", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const server = openDatabase(file);
      await expect(restoreDatabase(backup, { file })).rejects.toThrow("a server has");
      server.$client.close();
      expect(handlesIn(file)).toEqual(["ada", "eve"]);
    }));

  it("tries nothing but the backup on a dry run, and lets the server run", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const before = readFileSync(file);
      const server = openDatabase(file);
      expect(await restoreDatabase(backup, { file, dryRun: true })).toEqual({ kept: null });
      server.$client.close();
      expect(readFileSync(file).equals(before)).toBe(true);
      truncateSync(backup, 5000);
      await expect(restoreDatabase(backup, { file, dryRun: true })).rejects.toThrow("damaged");
    }));

  it("refuses a backup of a newer build", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const newer = join(folder, "newer.db");
      copyFileSync(file, newer);
      const client = new Sqlite(newer);
      client.exec("insert into __drizzle_migrations (hash, created_at) values ('of a later build', 1)");
      client.close();
      const before = readFileSync(file);
      await expect(restoreDatabase(newer, { file })).rejects.toThrow("newer Cairn");
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(handlesIn(backup)).toEqual(["eve"]);
    }));

  it("refuses what is not there, not a database, or empty", () =>
    withTestFolder(async (folder) => {
      const { file } = await createFiles(folder);
      const before = readFileSync(file);
      const wrong = join(folder, "wrong.db");
      await expect(restoreDatabase(wrong, { file })).rejects.toThrow("no file");
      for (const content of ["", "a letter to my mother".repeat(500)]) {
        writeFileSync(wrong, content);
        await expect(restoreDatabase(wrong, { file })).rejects.toThrow();
      }
      expect(readFileSync(file).equals(before)).toBe(true);
    }));

  it("refuses every damaged backup, and the live file stays untouched", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await createFiles(folder);
      const whole = readFileSync(backup);
      const before = readFileSync(file);
      const at = fc.integer({ min: 0, max: whole.length - 1 });
      const damage = fc.oneof(
        fc.record({ kind: fc.constant("flip" as const), at, bits: fc.integer({ min: 1, max: 255 }) }),
        fc.record({ kind: fc.constant("cut" as const), at, bits: fc.constant(0) }),
      );
      const damaged = join(folder, "damaged.db");
      const property = fc.asyncProperty(damage, async ({ kind, at, bits }) => {
        const bytes = Buffer.from(kind === "cut" ? whole.subarray(0, at) : whole);
        if (kind === "flip") bytes.writeUInt8(bytes.readUInt8(at) ^ bits, at);
        writeFileSync(damaged, bytes);
        await expect(restoreDatabase(damaged, { file })).rejects.toThrow();
        expect(readFileSync(file).equals(before)).toBe(true);
      });
      await fc.assert(property, { numRuns: 60 });
    }));
});
