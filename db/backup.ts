import { existsSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import type { Database } from "./client";
import { removeDatabase, syncFile, syncFolder } from "./files";
import { brokenReferences, integrityProblems } from "./integrity";
import { appliedMigrations, migrationsFolder, pendingMigrations } from "./migrations";
import { giveTo, keepPrivate, makeFolder } from "./owners";
import { sealFile } from "./seal";

/** Why a backup was not made or is not good, in one line for the host. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/**
 * Copies an open database, in use or not, into a new file that was proven good before it got its name. Throws a
 * BackupError when the file exists or the copy is not good; then no file is left.
 */
export async function backUp(db: Database, file: string, migrations = migrationsFolder()): Promise<void> {
  if (existsSync(file)) throw new BackupError(`${file} exists: a backup never replaces another file`);
  makeFolder(dirname(file));
  const draft = `${file}.${process.pid}.part`;
  try {
    // All pages in one step: a copy in many steps starts again whenever another process writes, and may never end.
    await db.$client.backup(draft, { progress: () => Number.MAX_SAFE_INTEGER });
    // It holds password hashes and notes.
    keepPrivate(draft);
    giveTo(statSync(dirname(file)), draft);
    proveGood(draft, migrations);
    sealFile(draft);
    syncFile(draft);
    renameSync(draft, file);
    syncFolder(dirname(file));
  } finally {
    removeDatabase(draft);
  }
}

/**
 * Proves that a file is a sound database of this Cairn or an older one, and makes it one self-contained file (no log
 * beside it) without a seal. Throws a BackupError or NewerDatabaseError, or what SQLite throws at what is no database.
 */
export function proveGood(file: string, migrations: string): void {
  const client = new Sqlite(file, { fileMustExist: true });
  try {
    client.pragma("journal_mode = DELETE");
    client.pragma("user_version = 0");
    const [damage] = integrityProblems(client);
    if (damage !== undefined) throw new BackupError(`it is damaged: ${damage}`);
    if (brokenReferences(client) > 0) throw new BackupError("it is damaged: rows point at nothing");
    if (appliedMigrations(client).length === 0) throw new BackupError("it is not a database of Cairn");
    pendingMigrations(client, migrations);
  } finally {
    client.close();
  }
}
