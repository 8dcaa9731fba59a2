import { quotas } from "@/lib/account/quotas";
import { latestSetting, msPerDay, type TimeSetting } from "@/lib/time/day";
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

/** A setting in force after `from` (ms UTC); what it does not say stays as it is. */
export type TimeChange = Pick<TimeSetting, "from"> & Partial<TimeSetting>;

/**
 * Adds a setting. Older ones stay as they are, and nothing is added when zone and hour are those of the latest one.
 * Throws NotWritten when there were too many changes within a day.
 */
export async function addTimeSetting(viewerId: ViewerId, change: TimeChange): Promise<void> {
  await writeTransaction(() => insertTimeSetting(viewerId, change));
}

/** Inside a write transaction: what `addTimeSetting` does, by a bare user id. Only for files of `db/`. */
export function insertTimeSetting(userId: string, change: TimeChange): void {
  const settings = timeSettingsOf(userId);
  const latest = latestSetting(settings);
  const { from: fromAt, timeZone, dayStartsAt } = { ...latest, ...change };
  if (latest.timeZone === timeZone && latest.dayStartsAt === dayStartsAt) return;
  // The first one came with the account.
  const lately = settings.slice(1).filter((each) => each.from > fromAt - msPerDay);
  const [oldest] = lately;
  if (oldest !== undefined && lately.length >= quotas.timeSettingsADay) {
    throw overQuota(oldest.from + msPerDay - fromAt);
  }
  database().insert(timeSettings).values({ userId, fromAt, timeZone, dayStartsAt }).run();
  bumpStamp(userId);
}
