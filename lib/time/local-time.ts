import { type Day, dayFromNumber, msPerDay, offsetAt, settingAt, type TimeSetting } from "./day";

/** What the person's wall clock and calendar showed at `instant` (ms UTC): ms since local midnight, and the date. */
export function localTimeOf(
  instant: number,
  settings: readonly TimeSetting[],
): { readonly sinceMidnight: number; readonly date: Day } {
  const local = instant + offsetAt(instant, settingAt(instant, settings).timeZone);
  const day = Math.floor(local / msPerDay);
  return { sinceMidnight: local - day * msPerDay, date: dayFromNumber(day) };
}

/** "09:05", from ms since midnight. */
export function clockWords(sinceMidnight: number): string {
  const minutes = Math.floor(sinceMidnight / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
