import type { Items } from "@/lib/progress/progress";
import type { TimeSetting } from "@/lib/time/day";
import { type ActiveDays, activeDaysOf, itemsOf, timeSettingsOf } from "./facts";
import type { ViewerId } from "./viewer-id";

/** What a page needs to know of someone's progress, in three lookups whatever the length of their history. */
export async function readProgress(
  viewerId: ViewerId,
): Promise<{ items: Items; activeDays: ActiveDays; timeSettings: TimeSetting[] }> {
  return {
    items: itemsOf(viewerId),
    activeDays: activeDaysOf(viewerId),
    timeSettings: timeSettingsOf(viewerId),
  };
}
