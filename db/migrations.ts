import { join } from "node:path";
import type Sqlite from "better-sqlite3";
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import type { Database } from "./client";
import { brokenReferences } from "./integrity";

/** The file was written by a newer Cairn than this one. The message is one line for the host. */
export class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError";
}

/** The generated migrations of this build. */
export function migrationsFolder(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), "drizzle");
}

/** The migrations of this build that the file has not seen. Throws NewerDatabaseError when it has seen others. */
export function pendingMigrations(client: Sqlite.Database, migrations = migrationsFolder()): MigrationMeta[] {
  const known = readMigrationFiles({ migrationsFolder: migrations });
  const applied = appliedMigrations(client);
  const knownHashes = new Set(known.map(({ hash }) => hash));
  if (applied.some((hash) => !knownHashes.has(hash))) {
    throw new NewerDatabaseError(
      "the database was written by a newer Cairn: start that version, or restore a backup that this one made",
    );
  }
  return known.filter(({ hash }) => !applied.includes(hash));
}

/** Hashes of the migrations that the file has seen; none when it is not a database of Cairn's. */
export function appliedMigrations(client: Sqlite.Database): string[] {
  const table = client.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
  if (!table) return [];
  return client
    .prepare<[], { hash: string }>("select hash from __drizzle_migrations")
    .all()
    .map(({ hash }) => hash);
}

/** Applies what is pending on this connection, all or nothing. Answers how many migrations that were. */
export function applyMigrations({ $client: client }: Database, migrations = migrationsFolder()): number {
  const apply = client.transaction(() => {
    // Drizzle's own table. Its migrate() is not used: it looks for what is pending before it takes the lock, so of two
    // processes that start at once the second would apply everything again.
    client.exec(
      "create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)",
    );
    const pending = pendingMigrations(client, migrations);
    const note = client.prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)");
    for (const { sql, hash, folderMillis } of pending) {
      for (const statement of sql) client.exec(statement);
      note.run(hash, folderMillis);
    }
    if (pending.length > 0 && brokenReferences(client) > 0) {
      throw new Error("the migration would leave rows that point at nothing, so nothing was changed");
    }
    return pending.length;
  });
  // Off outside the transaction, because inside it the pragma does nothing: drizzle-kit rebuilds a table by dropping
  // it, and with foreign keys on that would delete every row that hangs on it.
  client.pragma("foreign_keys = OFF");
  try {
    return apply.immediate();
  } finally {
    client.pragma("foreign_keys = ON");
  }
}
