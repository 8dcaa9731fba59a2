import { database } from "./client";
import { pendingMigrations } from "./migrations";

/** Whether the database answers and has this build's schema. Never throws. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    return pendingMigrations(database().$client).length === 0;
  } catch {
    return false;
  }
}
