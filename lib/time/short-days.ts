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
 * every day of years would take longer than the rest of the streak. Each is measured once, however often it was cut.
 */
export function shortDays(first: number, settings: readonly TimeSetting[], now: number): Set<number> {
  const short = new Set<number>();
  for (const { from, count } of stretchesOf(cutsBetween((first - 1) * msPerDay, now, settings))) {
    elapsedByDay(from, count, settings, now).forEach((elapsed, index) => {
      if (elapsed < fullDay) short.add(from + index);
    });
  }
  return short;
}

/** The days that cuts, in order, may have made short, as stretches of days in a row. */
function stretchesOf(cuts: readonly number[]): { readonly from: number; count: number }[] {
  const stretches: { readonly from: number; count: number }[] = [];
  for (const cut of cuts) {
    // At any instant it is the UTC date, the one before or the one after, wherever one is.
    const from = Math.floor(cut / msPerDay) - 1;
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.from + last.count) last.count = from + 3 - last.from;
    else stretches.push({ from, count: 3 });
  }
  return stretches;
}

/** The instants (ms UTC) that can cut a day short, in order: `to`, each change of setting and each large move before it. */
function cutsBetween(from: number, to: number, settings: readonly TimeSetting[]): number[] {
  return spansBetween(from, to, settings).flatMap(({ start, end, setting }) => {
    const cuts: number[] = [];
    for (let at = start; at < end; at += look) {
      const seen = Math.min(at + look, end);
      const shift = dayShiftAt(at, setting);
      const hasMoved = (instant: number) => Math.abs(dayShiftAt(instant, setting) - shift) > largeMove;
      if (hasMoved(seen)) cuts.push(changeBetween(at, seen, hasMoved));
    }
    return [...cuts, end];
  });
}
