import { dayShiftAt, msPerDay, settingAt, type TimeSetting } from "./day";
import { countBefore, timelineOf } from "./timeline";

/** How far apart the clocks are looked at: no zone has changed them twice within 6 days since 1970. */
const look = 6 * msPerDay;

/**
 * The real time (ms), up to `now` (ms UTC), whose day it was, for each of the `count` days from day number `first`.
 * A day may come in parts: a flight west can bring it back, and moving its start can too. So this adds up stretches
 * of time over which day = floor((instant + shift) / 24 h), rather than looking for the instants where a day begins.
 */
export function elapsedByDay(
  first: number,
  count: number,
  settings: readonly TimeSetting[],
  now: number,
): number[] {
  const elapsed = Array.from({ length: count }, () => 0);

  const addStretch = (start: number, end: number, shift: number) => {
    for (let at = start; at < end; ) {
      const day = Math.floor((at + shift) / msPerDay);
      const until = Math.min(end, (day + 1) * msPerDay - shift);
      const before = elapsed[day - first];
      if (before !== undefined) elapsed[day - first] = before + until - at;
      at = until;
    }
  };

  // No zone is a whole day away from UTC and no day starts so late: these days neither began before nor ended after.
  const from = (first - 1) * msPerDay;
  const to = Math.min(now, (first + count + 1) * msPerDay);
  for (const { start, end, setting } of spansBetween(from, to, settings)) {
    let at = start;
    let shift = dayShiftAt(at, setting);
    while (at < end) {
      const seen = Math.min(at + look, end);
      const isSteady = dayShiftAt(seen, setting) === shift;
      const stop = isSteady
        ? seen
        : changeBetween(at, seen, (instant) => dayShiftAt(instant, setting) !== shift);
      addStretch(at, stop, shift);
      at = stop;
      if (!isSteady) shift = dayShiftAt(at, setting);
    }
  }
  return elapsed;
}

/** A stretch of time (ms UTC) with one setting in force strictly after `start`, up to and including `end`. */
export type Span = { readonly start: number; readonly end: number; readonly setting: TimeSetting };

/** The time between two instants (ms UTC), cut at every change of setting. Nothing where `from` is not before `to`. */
export function spansBetween(from: number, to: number, settings: readonly TimeSetting[]): Span[] {
  if (from >= to) return [];
  const timeline = timelineOf(settings);
  // One whose `from` is `from` itself holds strictly after it, and so from the start.
  const changes = timeline.slice(countBefore(timeline, from + 1), countBefore(timeline, to));
  const starts = [from, ...changes.map((setting) => setting.from)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? to;
    return { start, end, setting: settingAt(end, settings) };
  });
}

/**
 * The instant (ms UTC) after `start` up to `end` at which `isAfter` turns from false to true, as it does once.
 * Clocks change at whole seconds.
 */
export function changeBetween(start: number, end: number, isAfter: (instant: number) => boolean): number {
  let low = Math.floor(start / 1000);
  let high = Math.floor(end / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isAfter(middle * 1000)) high = middle;
    else low = middle;
  }
  return high * 1000;
}
