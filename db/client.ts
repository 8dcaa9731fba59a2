import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { DataFileError, explainOpening } from "./file-problem";
import { filesBeside } from "./files";
import { isBusy, isDiskProblem, NotWritten, settled, tellHost } from "./not-written";
import { giveTo, keepPrivate, makeFolder } from "./owners";
import { databaseFile } from "./setting";

/** An open connection. It stays inside `db/`: a networked SQLite may stand behind these functions one day. */
export type Database = BetterSQLite3Database & { readonly $client: Sqlite.Database };

/** How long a connection waits for another one, in ms. */
const busyTimeout = 5000;

declare global {
  // On globalThis, because hot reload and Next's separate bundles each load this module anew.
  var cairnDatabase: Database | undefined;
}

/** This process's connection; opened at first use, without migrating. */
export function database(): Database {
  globalThis.cairnDatabase ??= withoutWait(openDatabase(databaseFile()));
  return globalThis.cairnDatabase;
}

/**
 * While SQLite waits for a lock, this whole process stands still, and with it everybody who only reads. So a server's
 * connection is refused at once, and `writeTransaction` does the waiting.
 */
function withoutWait(db: Database): Database {
  db.$client.pragma("busy_timeout = 0");
  return db;
}

/** Makes `db` this process's connection and answers the one that it replaces. For tests only. */
export function swapDatabase(db: Database | undefined): Database | undefined {
  const replaced = globalThis.cairnDatabase;
  globalThis.cairnDatabase = db && withoutWait(db);
  return replaced;
}

/**
 * Opens a file, or makes it together with its folder, which only its owner may read. Throws a DataFileError, which says
 * in a line what to mend, when it cannot be used.
 * Every connection must come from here: the settings are the connection's, not the file's.
 */
export function openDatabase(file: string): Database {
  if (file === ":memory:") return connect(file);
  try {
    makeFolder(dirname(file));
    const isNew = !existsSync(/* turbopackIgnore: true */ file);
    if (isNew) refuseLoneLog(file);
    const db = connectUnlessMoved(file) ?? connect(file);
    keepPrivate(file);
    if (isNew) giveTo(statSync(dirname(file)), file);
    return db;
  } catch (error) {
    throw explainOpening(file, error);
  }
}

/** Null when `restore` put another file in its place while this waited for it to finish, which SQLite notices. */
function connectUnlessMoved(file: string): Database | null {
  try {
    return connect(file);
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === "SQLITE_READONLY_DBMOVED") return null;
    throw error;
  }
}

/** SQLite would throw away what stands in a log whose database is not there. */
function refuseLoneLog(file: string): void {
  const [log] = filesBeside(file);
  // Another process may have made both just now, the database first.
  if (log === undefined || existsSync(/* turbopackIgnore: true */ file)) return;
  throw new DataFileError(
    `${file} is missing, but ${log.path} is there, which may hold its latest ticks: put the file back, or bring a backup back with npm run cairn -- restore FILE`,
  );
}

function connect(file: string): Database {
  const client = new Sqlite(file);
  try {
    client.pragma(`busy_timeout = ${busyTimeout}`);
    switchToWal(client);
    // Without this, better-sqlite3 opens a WAL file in NORMAL, where a power cut may lose confirmed ticks.
    client.pragma("synchronous = FULL");
    client.pragma("foreign_keys = ON");
    client.pragma("secure_delete = ON");
    return drizzle(client);
  } catch (error) {
    client.close();
    throw error;
  }
}

/**
 * Of two processes that open a new file at once, each may hold what the other's switch waits for. SQLite then refuses
 * without any wait, so we try again; once switched, a file stays so and this costs nothing.
 */
function switchToWal(client: Sqlite.Database): void {
  const deadline = Date.now() + busyTimeout;
  for (;;) {
    try {
      client.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * Runs `work`, which must not wait for anything, all or nothing, and answers what it answers. Every write of a server
 * goes through here. While another process writes, it waits up to `patience` ms without holding up anything else.
 * Throws NotWritten when the database stays busy, or its disk takes nothing.
 *
 * IMMEDIATE, because a transaction that reads first and then writes fails with SQLITE_BUSY beside a second process,
 * whatever the timeout.
 */
export async function writeTransaction<Answer>(
  work: () => Answer,
  { patience = busyTimeout } = {},
): Promise<Answer> {
  const deadline = performance.now() + patience;
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = database().$client.transaction(work).immediate();
      settled("busy", "disk");
      return answer;
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      if (trouble.reason !== "busy" || performance.now() >= deadline) {
        // To meet another writer at the only try is no news.
        if (trouble.reason !== "busy" || patience > 0) tellHost(trouble);
        throw trouble;
      }
    }
    // Soon at first, as another writer takes a millisecond; and not all at once, who wait are in each other's way too.
    await sleep((1 + Math.random() * 5) * Math.min(tries, 10));
  }
}

/** What the host can do something about, as such; null for what is wrong with the write itself. */
function troubleOf(error: unknown): NotWritten | null {
  const file = database().$client.name;
  if (isBusy(error)) return new NotWritten("busy", `another program holds ${file}`);
  return isDiskProblem(error)
    ? new NotWritten("disk", `the disk does not take it (${file}: ${error.message})`)
    : null;
}

/** Statements that are prepared once per connection: to build one costs several times what it costs to run. */
export function preparedOnce<Statements>(prepare: (db: Database) => Statements): () => Statements {
  const prepared = new WeakMap<Database, Statements>();
  return () => {
    const db = database();
    const known = prepared.get(db);
    if (known) return known;
    const statements = prepare(db);
    prepared.set(db, statements);
    return statements;
  };
}
