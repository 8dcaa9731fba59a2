/**
 * A supervisor may start the server at any moment of a restore. Seen to fail: with the lock given back before the new file
 * has its name; with one try at opening (the server that waited ends with an error).
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, readdirSync, readlinkSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { expect, it, vi } from "vitest";
import { backUp } from "./backup";
import { openDatabase } from "./client";
import { migrateDatabase } from "./migrate";
import { restoreDatabase } from "./restore";
import { createTestViewer, withDatabase, withTestFolder } from "./testing";

/** Called before each step that gives a file another name. */
const watch = { step: () => {}, hasHardLinks: true };

vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  const watched =
    <Args extends unknown[]>(step: (...args: Args) => void) =>
    (...args: Args) => {
      watch.step();
      step(...args);
    };
  const linkSync = watched((...args: Parameters<typeof fs.linkSync>) => {
    if (!watch.hasHardLinks) throw Object.assign(new Error("no hard links"), { code: "EPERM" });
    fs.linkSync(...args);
  });
  return { ...fs, linkSync, renameSync: watched(fs.renameSync) };
});

async function createFiles(folder: string) {
  const file = join(folder, "cairn.db");
  const backup = join(folder, "backup.db");
  await migrateDatabase(file);
  const db = openDatabase(file);
  await withDatabase(db, async () => {
    await createTestViewer("eve");
    await backUp(db, backup);
    await createTestViewer("ada");
  });
  return { file, backup };
}

/** What somebody meets who opens the file now and does not wait. */
function tryToOpen(file: string): string {
  const client = new Sqlite(file, { timeout: 0 });
  try {
    client.prepare("select * from users").all();
    return "open";
  } catch (error) {
    return error instanceof Sqlite.SqliteError ? error.code : String(error);
  } finally {
    client.close();
  }
}

it.each([
  ["the database there", { isThere: true, hasHardLinks: true }],
  ["the database there, on a disk without hard links", { isThere: true, hasHardLinks: false }],
  ["the database missing", { isThere: false, hasHardLinks: true }],
])("nobody gets in between the lock and the new name, with %s", (_words, { isThere, hasHardLinks }) =>
  withTestFolder(async (folder) => {
    const files = await createFiles(folder);
    const file = isThere ? files.file : join(folder, "new.db");
    const met: string[] = [];
    watch.hasHardLinks = hasHardLinks;
    watch.step = () => {
      if (existsSync(file)) met.push(tryToOpen(file));
    };
    const { kept } = await restoreDatabase(files.backup, { file });
    watch.step = () => {};
    expect(new Set(met)).toEqual(new Set(["SQLITE_BUSY"]));
    expect(tryToOpen(file)).toBe("open");
    expect(kept === null ? null : tryToOpen(kept)).toBe(isThere ? "open" : null);
  }),
);

it("a server that waited for the restore works with the restored file", () =>
  withTestFolder(async (folder) => {
    const { file, backup } = await createFiles(folder);
    const restoring = new Sqlite(file, { timeout: 0 });
    restoring.pragma("journal_mode = DELETE");
    restoring.exec("begin exclusive");
    const server = join(folder, "server.ts");
    const client = join(import.meta.dirname, "client.ts");
    writeFileSync(
      server,
      `import { openDatabase } from ${JSON.stringify(client)};
       const db = openDatabase(${JSON.stringify(file)});
       process.send(db.$client.prepare("select handle from users order by handle").pluck().all());
       db.$client.close();`,
    );
    const child = fork(server, [], { execArgv: ["--import", "tsx"] });
    const said = once(child, "message");
    while (!hasOpen(child.pid, file)) await setTimeout(5);
    copyFileSync(backup, `${file}.restoring`);
    renameSync(`${file}.restoring`, file);
    restoring.close();
    expect((await said)[0]).toEqual(["eve"]);
  }));

/** Elsewhere than on Linux nobody can tell, and the server may come a moment later. */
function hasOpen(pid: number | undefined, file: string): boolean {
  const folder = `/proc/${pid}/fd`;
  if (!existsSync(folder)) return true;
  return readdirSync(folder).some((name) => {
    try {
      return readlinkSync(join(folder, name)) === file;
    } catch {
      return false;
    }
  });
}
