import type { Items } from "@/lib/progress/progress";
import type { Pause, RestDays } from "@/lib/streak/day-kinds";
import type { TimeSetting } from "@/lib/time/day";
import { type ActiveDays, activeDaysOf, itemsOf, pausesOf, restDaysOf, timeSettingsOf } from "./facts";
import type { ViewerId } from "./viewer-id";

/** What a page needs to know of someone's progress, in five lookups whatever the length of their history. */
export async function readProgress(viewerId: ViewerId): Promise<{
  items: Items;
  activeDays: ActiveDays;
  timeSettings: TimeSetting[];
  restDays: RestDays[];
  pauses: Pause[];
}> {
  return {
    items: itemsOf(viewerId),
    activeDays: activeDaysOf(viewerId),
    timeSettings: timeSettingsOf(viewerId),
    restDays: restDaysOf(viewerId),
    pauses: pausesOf(viewerId),
  };
}
