import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import type Sqlite from "better-sqlite3";
import { backUp } from "./backup";
import { openDatabase } from "./client";
import { appliedMigrations, applyMigrations, migrationsFolder, pendingMigrations } from "./migrations";
import { databaseFile } from "./setting";

export type Migrated = {
  /** How many migrations were applied; 0 when the file was up to date. */
  readonly applied: number;
  /** The backup that was taken before; null when there was nothing to do or nothing to lose. */
  readonly backup: string | null;
};

/**
 * Brings the database file to this build's schema, making it if there is none; a file with people in it is backed up
 * first, beside it in `backups/`. Safe when two processes start at once. Throws NewerDatabaseError, the file untouched.
 */
export async function migrateDatabase(
  file = databaseFile(),
  migrations = migrationsFolder(),
): Promise<Migrated> {
  // Its own connection, because foreign keys are off for the while.
  const db = openDatabase(file);
  try {
    if (pendingMigrations(db.$client, migrations).length === 0) return { applied: 0, backup: null };
    const backup = hasPeople(db.$client) ? newBackupFile(dirname(file)) : null;
    if (backup) await backUp(db, backup, migrations);
    return { applied: applyMigrations(db, migrations), backup };
  } finally {
    db.$client.close();
  }
}

function hasPeople(client: Sqlite.Database): boolean {
  if (appliedMigrations(client).length === 0) return false;
  return client.prepare("select 1 from users limit 1").get() !== undefined;
}

/** A name that no other process takes, even one that starts at the same instant. */
function newBackupFile(folder: string): string {
  const instant = new Date().toISOString().replaceAll(":", "-");
  return join(folder, "backups", `before-migration-${instant}-${randomBytes(3).toString("hex")}.db`);
}
