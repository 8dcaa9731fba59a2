import { latestArrival } from "@/lib/progress/active-days";
import {
  type Day,
  dayFromNumber,
  dayOf,
  dayShiftAt,
  msPerDay,
  msPerHour,
  settingAt,
  type TimeSetting,
} from "@/lib/time/day";

/** A day before today, and an instant (ms UTC) that lies in it. */
export type EarlierDay = { readonly day: Day; readonly at: number };

/** How far apart instants are tried. */
const step = 2 * msPerHour;

/** A page lies open for a while before its form is sent, and what arrives late does not count. */
const margin = 2 * step;

/**
 * The days before today on which something done still counts when it arrives at `now` (ms UTC), newest first, each with
 * an instant as near to noon as there is, to an hour or so. Instants are tried for the days that they lie in: a local
 * time may come twice or never, so nothing is ever turned back into an instant.
 */
export function earlierDays(settings: readonly TimeSetting[], now: number): EarlierDay[] {
  const today = dayOf(now, settings);
  const best = new Map<Day, { readonly at: number; readonly fromNoon: number }>();
  for (let at = now - latestArrival + margin; at < now; at += step) {
    const setting = settingAt(at, settings);
    // Whole days of it are the person's day, as in dayOf; the rest is the time since their day began.
    const shifted = at + dayShiftAt(at, setting);
    const number = Math.floor(shifted / msPerDay);
    const fromNoon = Math.abs(shifted - number * msPerDay + (setting.dayStartsAt - 12) * msPerHour);
    const day = dayFromNumber(number);
    if (day < today && fromNoon < (best.get(day)?.fromNoon ?? msPerDay)) best.set(day, { at, fromNoon });
  }
  return [...best].map(([day, { at }]) => ({ day, at })).sort((a, b) => (a.day < b.day ? 1 : -1));
}
