import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { BackupError, proveGood } from "./backup";
import { filesBeside, removeDatabase, syncFile, syncFolder } from "./files";
import { migrationsFolder } from "./migrations";
import { isBusy } from "./not-written";
import { giveTo, keepPrivate, makeFolder } from "./owners";
import { readSeal } from "./seal";
import { databaseFile } from "./setting";

type Options = {
  /** Only proves that the backup is good; a server may be running. */
  readonly dryRun?: boolean;
  readonly file?: string;
  readonly migrations?: string;
};

/**
 * Puts a backup in the database's place. Answers where the replaced database is kept (its log, when that was all there
 * was), null when there was nothing (or on a dry run). Throws, with the live file untouched, when the backup is damaged,
 * newer than this build or not Cairn's, or when another process has the database open.
 */
export async function restoreDatabase(
  source: string,
  options: Options = {},
): Promise<{ kept: string | null }> {
  const { dryRun = false, file = databaseFile(), migrations = migrationsFolder() } = options;
  if (!existsSync(source)) throw new BackupError(`there is no file ${source}`);
  if (readSeal(source) === "broken")
    throw new BackupError(`${source} is damaged: it is not what was backed up`);

  makeFolder(dirname(file));
  const draft = `${file}.${process.pid}.restoring`;
  try {
    // A copy is proven, so that the backup itself is never written to, and it takes the live file's place in one step.
    for (const { suffix, path } of [{ suffix: "", path: source }, ...filesBeside(source)]) {
      copyFileSync(path, `${draft}${suffix}`);
      keepPrivate(`${draft}${suffix}`);
    }
    proveGood(draft, migrations);
    if (dryRun) return { kept: null };
    makeLike(file, draft);
    syncFile(draft);
    return { kept: replace(file, draft) };
  } finally {
    removeDatabase(draft);
  }
}

/** Whoever could open the database that is replaced must be able to open the new one. */
function makeLike(file: string, draft: string): void {
  const replaced = statSync(file, { throwIfNoEntry: false });
  const owner = replaced ?? statSync(dirname(file));
  giveTo(owner, draft);
  if (replaced === undefined) return;
  if (statSync(draft).uid !== replaced.uid)
    throw new BackupError(
      `${file} belongs to user ${replaced.uid} and this runs as user ${process.getuid?.()}: run it as that user, or as root`,
    );
  chmodSync(draft, replaced.mode & 0o777);
}

/**
 * One step for everybody else: nobody can open the database from before the log is folded into it until the new one has
 * its name. Whoever tries waits, and then opens that one (`connectUnlessMoved` in client.ts).
 */
function replace(file: string, draft: string): string | null {
  const name = `${file}.replaced-${new Date().toISOString().replaceAll(":", "-")}`;
  const isThere = existsSync(file);
  // A log without its database must go first: SQLite would replay it into whatever gets that name.
  const log = isThere ? null : keepLog(file, name);
  const lock = lockOut(file);
  try {
    if (isThere) keepDatabase(file, name, lock);
    // Windows gives no name of an open file away.
    if (process.platform === "win32") lock?.close();
    renameSync(draft, file);
    syncFolder(dirname(file));
    return isThere ? name : log;
  } finally {
    lock?.close();
  }
}

/**
 * Folds the live database's log into its file and keeps everybody out until it is closed. SQLite can do that only when no
 * other connection is open, whatever it is doing, so this is also how we learn that no server runs. Where there is no
 * database, an empty one is made and held. Null for a damaged one: nobody can work with it, and one restores because of it.
 */
function lockOut(file: string): Sqlite.Database | null {
  const isNew = !existsSync(file);
  const client = new Sqlite(file, { timeout: 0 });
  try {
    client.pragma("journal_mode = DELETE");
    client.exec("begin exclusive");
    return client;
  } catch (error) {
    client.close();
    if (isDamage(error)) return null;
    if (isBusy(error)) throw new BackupError(`a server has ${file} open: stop it first`);
    if (isNew) rmSync(file, { force: true });
    throw error;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}

/** Gives the live database a second name beside it, so that at no moment it has none. */
function keepDatabase(file: string, name: string, lock: Sqlite.Database | null): void {
  try {
    linkSync(file, name);
  } catch {
    // A disk without hard links. To open and close the file ourselves would let go of the lock on it.
    if (lock === null) copyFileSync(file, name);
    else writeFileSync(name, lock.serialize(), { mode: 0o600 });
  }
  // Only a damaged database still has a log here.
  keepLog(file, name);
}

/** Moves away what SQLite left beside a database. Answers where the first of it is now; null when there was nothing. */
function keepLog(file: string, name: string): string | null {
  const moved = filesBeside(file).map(({ suffix, path }) => {
    renameSync(path, `${name}${suffix}`);
    return `${name}${suffix}`;
  });
  return moved[0] ?? null;
}
