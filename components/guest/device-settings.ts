import { deviceZone } from "@/components/time/device-zone";
import type { TimeSetting } from "@/lib/time/day";

/** How a guest's days are counted: in the device's own zone (UTC where it has none), with the day beginning at 4 (spec streaks, Setting). */
export function deviceSettings(): readonly TimeSetting[] {
  return [{ from: 0, timeZone: deviceZone() ?? "UTC", dayStartsAt: 4 }];
}
