import { dayShiftAt, msPerDay, msPerHour, type TimeSetting } from "./day";
import { changeBetween, elapsedByDay, spansBetween } from "./elapsed";

/** A day of less real time is short. */
const fullDay = 18 * msPerHour;

/** By how much a zone must move its clocks to make a short day on its own: only crossing the date line does. */
const largeMove = 24 * msPerHour - fullDay;

/** How far apart the clocks are looked at for large moves: no zone has taken one back within 9 months. */
const look = 90 * msPerDay;

/**
 * The day numbers, from `first` on, with less than 18 hours of real time up to `now` (ms UTC). Daylight saving alone
 * leaves more than that, so only the days around a change of setting, a large move and now are measured: to measure
 * every day of years would take longer than the rest of the streak.
 */
export function shortDays(first: number, settings: readonly TimeSetting[], now: number): Set<number> {
  const short = new Set<number>();
  for (const cut of cutsBetween((first - 1) * msPerDay, now, settings)) {
    // At any instant it is the UTC date, the one before or the one after, wherever one is.
    const before = Math.floor(cut / msPerDay) - 1;
    elapsedByDay(before, 3, settings, now).forEach((elapsed, index) => {
      if (elapsed < fullDay) short.add(before + index);
    });
  }
  return short;
}

/** The instants (ms UTC) that can cut a day short: `to`, each change of setting and each large move before it. */
function cutsBetween(from: number, to: number, settings: readonly TimeSetting[]): number[] {
  return spansBetween(from, to, settings).flatMap(({ start, end, setting }) => {
    const cuts = [end];
    for (let at = start; at < end; at += look) {
      const seen = Math.min(at + look, end);
      const shift = dayShiftAt(at, setting);
      const hasMoved = (instant: number) => Math.abs(dayShiftAt(instant, setting) - shift) > largeMove;
      if (hasMoved(seen)) cuts.push(changeBetween(at, seen, hasMoved));
    }
    return cuts;
  });
}
