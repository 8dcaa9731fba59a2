import type { TimeSetting } from "./day";

/** In what order settings came into force is asked for every event and every day: it is found once for each list. */
const timelines = new WeakMap<readonly TimeSetting[], readonly TimeSetting[]>();

/** The settings by the instant from which they hold, each such instant once: of equal ones, the later in the list. */
export function timelineOf(settings: readonly TimeSetting[]): readonly TimeSetting[] {
  const known = timelines.get(settings);
  if (known !== undefined) return known;
  const sorted = settings.toSorted((a, b) => a.from - b.from);
  const timeline = sorted.filter(({ from }, place) => from !== sorted[place + 1]?.from);
  timelines.set(settings, timeline);
  return timeline;
}

/** How many settings of a timeline have a `from` before `instant` (ms UTC). */
export function countBefore(timeline: readonly TimeSetting[], instant: number): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timeline[middle]?.from ?? instant) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
