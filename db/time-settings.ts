import type { TimeSetting } from "@/lib/time/day";
import { database, writeTransaction } from "./client";
import { timeSettingsOf } from "./facts";
import { timeSettings } from "./schema";
import { bumpStamp } from "./stamps";
import type { ViewerId } from "./viewer-id";

/** Every setting that the viewer ever made, oldest first. */
export async function listTimeSettings(viewerId: ViewerId): Promise<TimeSetting[]> {
  return timeSettingsOf(viewerId);
}

/** Adds a setting. Older ones stay as they are, and nothing is added when zone and hour are those of the latest one. */
export async function addTimeSetting(viewerId: ViewerId, setting: TimeSetting): Promise<void> {
  const { from, timeZone, dayStartsAt } = setting;
  await writeTransaction(() => {
    const latest = timeSettingsOf(viewerId).at(-1);
    if (latest?.timeZone === timeZone && latest.dayStartsAt === dayStartsAt) return;
    database().insert(timeSettings).values({ userId: viewerId, fromAt: from, timeZone, dayStartsAt }).run();
    bumpStamp(viewerId);
  });
}
