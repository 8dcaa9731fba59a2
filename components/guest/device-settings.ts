import type { TimeSetting } from "@/lib/time/day";

/** How a guest's days are counted: in the device's own zone, with the day beginning at 4 (spec streaks, Setting). */
export function deviceSettings(): readonly TimeSetting[] {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return [{ from: 0, timeZone, dayStartsAt: 4 }];
}
