/**
 * Files of several owners, as root, a service and somebody who helps leave them. Seen to fail: with a chmod that must
 * succeed; with a restored file that keeps the owner and mode of its draft; with a new file that stays root's; with an
 * existing file given away.
 */
import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backUp } from "./backup";
import { openDatabase } from "./client";
import { migrateDatabase } from "./migrate";
import { restoreDatabase } from "./restore";
import { withTestFolder } from "./testing";

/** Owners by path, where they are not who runs the tests: with real ones only root could try this. */
const disk = { owners: new Map<string, number>(), refuses: false };

vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  const permit = () => {
    if (disk.refuses) throw Object.assign(new Error("EPERM: operation not permitted"), { code: "EPERM" });
  };
  return {
    ...fs,
    chmodSync: (path: string, mode: number) => {
      permit();
      fs.chmodSync(path, mode);
    },
    chownSync: (path: string, uid: number) => {
      permit();
      disk.owners.set(path, uid);
    },
    renameSync: (from: string, to: string) => {
      fs.renameSync(from, to);
      const uid = disk.owners.get(from);
      if (uid !== undefined) disk.owners.set(to, uid);
    },
    statSync: (path: string, options: { throwIfNoEntry: boolean }) => {
      const found = fs.statSync(path, options);
      return found && Object.assign(found, { uid: disk.owners.get(path) ?? found.uid });
    },
  };
});

beforeEach(() => {
  disk.owners.clear();
  disk.refuses = false;
});

const service = 4321;

/** A data folder of the service, with its database and a backup. */
async function settle(folder: string) {
  const file = join(folder, "cairn.db");
  const backup = join(folder, "backup.db");
  await migrateDatabase(file);
  const db = openDatabase(file);
  await backUp(db, backup);
  db.$client.close();
  for (const path of [folder, file]) disk.owners.set(path, service);
  return { file, backup };
}

describe("somebody else's", () => {
  it("file that may be written to is opened, though its mode cannot be set", () =>
    withTestFolder(async (folder) => {
      const { file } = await settle(folder);
      disk.refuses = true;
      openDatabase(file).$client.close();
    }));

  it("database is not replaced by a file that its owner could not open", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await settle(folder);
      disk.refuses = true;
      await expect(restoreDatabase(backup, { file })).rejects.toThrow(
        /cairn\.db belongs to user 4321 and this runs as user \d+: run it as that user, or as root/,
      );
    }));
});

describe("root", () => {
  it("leaves a restored database with the owner and the mode of the one before", () =>
    withTestFolder(async (folder) => {
      const { file, backup } = await settle(folder);
      chmodSync(file, 0o640);
      await restoreDatabase(backup, { file });
      expect(statSync(file)).toMatchObject({ uid: service });
      expect(statSync(file).mode & 0o777).toBe(0o640);
    }));

  it("leaves what it makes new to whose folder it is", () =>
    withTestFolder(async (folder) => {
      disk.owners.set(folder, service);
      const file = join(folder, "data", "cairn.db");
      await migrateDatabase(file);
      const db = openDatabase(file);
      await backUp(db, join(folder, "data", "backups", "backup.db"));
      db.$client.close();
      for (const path of ["data", "data/cairn.db", "data/backups", "data/backups/backup.db"])
        expect([path, statSync(join(folder, path)).uid]).toEqual([path, service]);
    }));

  it("gives away nothing that is there", () =>
    withTestFolder(async (folder) => {
      const { file } = await settle(folder);
      disk.owners.set(folder, 0);
      openDatabase(file).$client.close();
      expect(statSync(file).uid).toBe(service);
    }));
});
