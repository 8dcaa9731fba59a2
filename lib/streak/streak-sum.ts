import { type Day, daysBetween } from "@/lib/time/day";
import type { DayKind } from "./day-kinds";
import { missesAllowed, type StreakReport, windowDays } from "./streak";

/** Days of one kind in a row, both ends included; `adds` to the streak, which then is `total`. */
export type SumLine = {
  readonly from: Day;
  readonly to: Day;
  readonly kind: DayKind;
  readonly adds: number;
  readonly total: number;
};

/** Missed days, oldest first, that lie within 14 days: one more than a run may hold. */
export type TooManyMisses = readonly Day[];

/** Why the current streak is what it is. */
export type StreakSum = {
  /** The run from its first day to today, oldest first; none without a run. */
  readonly lines: readonly SumLine[];
  /** How many days of each kind the run holds; all of them together are its calendar days. */
  readonly counts: Readonly<Record<DayKind, number>>;
  /**
   * Why it reaches no further back: to the last active day before it lie these misses. Null where nothing lies before
   * it.
   */
  readonly cutOff: { readonly lastActive: Day; readonly misses: TooManyMisses } | null;
};

/** The sum that makes the current streak (spec streaks). It only reads the report, so it cannot say anything else. */
export function streakSum(report: StreakReport): StreakSum {
  const days = Object.entries(report.days);
  const start = days.findIndex(([day]) => day === report.since);
  const run = start < 0 ? [] : days.slice(start);

  const counts = { active: 0, rest: 0, pending: 0, excused: 0, missed: 0 };
  const lines: SumLine[] = [];
  let total = 0;
  for (const [day, kind] of run) {
    counts[kind] += 1;
    const adds = kind === "active" ? 1 : 0;
    total += adds;
    const line = lines.at(-1);
    if (line?.kind === kind) lines[lines.length - 1] = { ...line, to: day, adds: line.adds + adds, total };
    else lines.push({ from: day, to: day, kind, adds, total });
  }
  return { lines, counts, cutOff: cutOffOf(days, start < 0 ? days.length : start) };
}

/** The last active day before index `start`, and the first misses after it that are too many for one run. */
function cutOffOf(days: readonly (readonly [Day, DayKind])[], start: number): StreakSum["cutOff"] {
  const last = days.findLastIndex(([, kind], index) => index < start && kind === "active");
  const lastActive = days[last]?.[0];
  if (lastActive === undefined) return null;
  const missed = days.slice(last).flatMap(([day, kind]) => (kind === "missed" ? day : []));
  for (let index = 0; index + missesAllowed < missed.length; index += 1) {
    const misses = missed.slice(index, index + missesAllowed + 1);
    const [first, final] = [misses[0], misses.at(-1)];
    if (first && final && daysBetween(first, final) < windowDays) return { lastActive, misses };
  }
  return null;
}
