import { quotas } from "@/lib/account/quotas";
import { msPerDay, type TimeSetting } from "@/lib/time/day";
import { database, writeTransaction } from "./client";
import { timeSettingsOf } from "./facts";
import { overQuota } from "./quotas";
import { timeSettings } from "./schema";
import { bumpStamp } from "./stamps";
import type { ViewerId } from "./viewer-id";

/** Every setting that the viewer ever made, oldest first. */
export async function listTimeSettings(viewerId: ViewerId): Promise<TimeSetting[]> {
  return timeSettingsOf(viewerId);
}

/**
 * Adds a setting. Older ones stay as they are, and nothing is added when zone and hour are those of the latest one.
 * Throws NotWritten when there were too many changes within a day.
 */
export async function addTimeSetting(viewerId: ViewerId, setting: TimeSetting): Promise<void> {
  const { from, timeZone, dayStartsAt } = setting;
  await writeTransaction(() => {
    // The first one came with the account.
    const [first, ...changes] = timeSettingsOf(viewerId);
    const latest = changes.at(-1) ?? first;
    if (latest?.timeZone === timeZone && latest.dayStartsAt === dayStartsAt) return;
    const lately = changes.filter((change) => change.from > from - msPerDay);
    const [oldest] = lately;
    if (oldest !== undefined && lately.length >= quotas.timeSettingsADay) {
      throw overQuota(oldest.from + msPerDay - from);
    }
    database().insert(timeSettings).values({ userId: viewerId, fromAt: from, timeZone, dayStartsAt }).run();
    bumpStamp(viewerId);
  });
}
