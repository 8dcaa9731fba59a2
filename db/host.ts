import { existsSync } from "node:fs";
import { backUp } from "./backup";
import { type Check, checkDatabase } from "./check";
import { openDatabase } from "./client";
import { type Migrated, migrateDatabase } from "./migrate";
import { restoreDatabase } from "./restore";
import { databaseFile } from "./setting";
import { type ViewerId, viewerIdOf } from "./viewer-id";

/** What the host's tool does. Nothing here throws: a host gets one line that says what is wrong. */
export type Outcome<Facts> =
  | ({ readonly ok: true } & Facts)
  | { readonly ok: false; readonly reason: string };

/** Whether the file is sound and every stored figure follows from the events; `ok` when there are no problems. */
export async function check(): Promise<{ readonly ok: boolean } & Check> {
  const found = await answer("the check failed", async () => checkDatabase());
  if (found.ok) return { ...found, ok: found.problems.length === 0 };
  return { ok: false, problems: [found.reason], people: 0, events: 0, items: 0, activeDays: 0 };
}

/** Writes a proven copy of the database, in use or not, to a file that does not exist yet. */
export async function backup(file: string): Promise<Outcome<{ file: string }>> {
  return answer("no backup was made", async () => {
    if (!existsSync(databaseFile())) throw new Error(`there is no database ${databaseFile()}`);
    const db = openDatabase(databaseFile());
    try {
      await backUp(db, file);
    } finally {
      db.$client.close();
    }
    return { file };
  });
}

/** Puts a backup in the database's place and keeps what it replaces; a dry run only proves that the backup is good. */
export async function restore(file: string, dryRun: boolean): Promise<Outcome<{ kept: string | null }>> {
  return answer(`${file} was not restored`, async () => restoreDatabase(file, { dryRun }));
}

/** Brings the database to this build's schema, after a backup. */
export async function migrate(): Promise<Outcome<Migrated>> {
  return answer("nothing was migrated", async () => migrateDatabase());
}

async function answer<Facts>(failure: string, work: () => Promise<Facts>): Promise<Outcome<Facts>> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `${failure}: ${message.replaceAll(/\s*\n\s*/g, " ")}` };
  }
}

/** The host's tool acts for a person whom the host named; the id is that of a user's row. */
export function actingFor(userId: string): ViewerId {
  return viewerIdOf(userId);
}
