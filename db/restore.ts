import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { BackupError, proveGood } from "./backup";
import { databaseFile } from "./client";
import { filesBeside, removeDatabase, syncFile, syncFolder } from "./files";
import { migrationsFolder } from "./migrations";
import { isBusy } from "./not-written";
import { readSeal } from "./seal";

type Options = {
  /** Only proves that the backup is good; a server may be running. */
  readonly dryRun?: boolean;
  readonly file?: string;
  readonly migrations?: string;
};

/**
 * Puts a backup in the database's place. Answers where the replaced database is kept, null when there was none (or on
 * a dry run). Throws, with the live file untouched, when the backup is damaged, newer than this build or not Cairn's,
 * or when a server has the database open.
 */
export async function restoreDatabase(
  source: string,
  options: Options = {},
): Promise<{ kept: string | null }> {
  const { dryRun = false, file = databaseFile(), migrations = migrationsFolder() } = options;
  if (!existsSync(source)) throw new BackupError(`there is no file ${source}`);
  if (readSeal(source) === "broken")
    throw new BackupError(`${source} is damaged: it is not what was backed up`);

  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.restoring`;
  try {
    // A copy is proven, so that the backup itself is never written to, and it takes the live file's place in one step.
    for (const { suffix, path } of [{ suffix: "", path: source }, ...filesBeside(source)]) {
      copyFileSync(path, `${draft}${suffix}`);
      chmodSync(`${draft}${suffix}`, 0o600);
    }
    proveGood(draft, migrations);
    if (dryRun) return { kept: null };
    releaseLog(file);
    syncFile(draft);
    const kept = existsSync(file) ? keep(file) : null;
    renameSync(draft, file);
    syncFolder(dirname(file));
    return { kept };
  } finally {
    removeDatabase(draft);
  }
}

/**
 * Folds the live database's log into its file. SQLite can do that only when no other connection is open, whatever it
 * is doing, so this is also how we learn that no server runs. A damaged file has no say: one restores because of it.
 */
function releaseLog(file: string): void {
  if (!existsSync(file)) return;
  const client = new Sqlite(file, { timeout: 0 });
  try {
    client.pragma("journal_mode = DELETE");
  } catch (error) {
    if (isBusy(error)) throw new BackupError(`a server has ${file} open: stop it first`);
    if (!isDamage(error)) throw error;
  } finally {
    client.close();
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}

/** Gives the live database a second name beside it, so that at no moment it has none. Answers that name. */
function keep(file: string): string {
  const kept = `${file}.replaced-${new Date().toISOString().replaceAll(":", "-")}`;
  try {
    linkSync(file, kept);
  } catch {
    // A disk without hard links.
    copyFileSync(file, kept);
  }
  // Only a damaged database still has a log here. It must go: SQLite would replay it into the restored one.
  for (const { suffix, path } of filesBeside(file)) renameSync(path, `${kept}${suffix}`);
  return kept;
}
