import { type Connections, guardConnections } from "@/app/_server/door/connections";
import { setRequestsRight } from "@/app/_server/door/request-start";
import { isClockBehind } from "@/db/clock";
import { migrateDatabase } from "@/db/migrate";
import { SettingsError } from "@/db/setting";
import { stopInTime } from "./door/stop";
import { sayTransportSecurity } from "./door/transport-security";

/**
 * Before the first request: checks the settings and brings the database up to date. When either fails, one line says
 * what to mend and the process ends, because a server that half works is worse than none.
 */
export async function prepareServer(): Promise<void> {
  setRequestsRight();
  // In development Next holds connections of its own: hot reload is one.
  if (process.env.NODE_ENV === "production") {
    const open: Connections = new Map();
    guardConnections(open);
    stopInTime(open);
  }
  try {
    sayTransportSecurity();
    await migrateDatabase();
    await isClockBehind(Date.now());
  } catch (error) {
    console.error(error instanceof SettingsError ? error.message : `Cairn cannot start: ${lineOf(error)}`);
    process.exit(1);
  }
}

function lineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, " ");
}
