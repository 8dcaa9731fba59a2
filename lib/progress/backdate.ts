import { type Day, dayOf, msPerDay, msPerHour, type TimeSetting } from "@/lib/time/day";
import { localTimeOf } from "@/lib/time/local-time";
import { latestArrival } from "./active-days";

/** A day before today, and an instant (ms UTC) that lies in it. */
export type EarlierDay = { readonly day: Day; readonly at: number };

/**
 * The days before today on which something done still counts when it arrives at `now` (ms UTC), newest first, each with
 * an instant as near to noon as there is. The instants are searched, hour by hour, for the days they lie in: a local
 * time may come twice or never, so nothing is ever turned back into an instant.
 */
export function earlierDays(settings: readonly TimeSetting[], now: number): EarlierDay[] {
  const today = dayOf(now, settings);
  const best = new Map<Day, { readonly at: number; readonly fromNoon: number }>();
  for (let at = now - latestArrival; at < now; at += msPerHour) {
    const day = dayOf(at, settings);
    const fromNoon = Math.abs(localTimeOf(at, settings).sinceMidnight - msPerDay / 2);
    if (day < today && fromNoon < (best.get(day)?.fromNoon ?? msPerDay)) best.set(day, { at, fromNoon });
  }
  return [...best].map(([day, { at }]) => ({ day, at })).sort((a, b) => (a.day < b.day ? 1 : -1));
}
