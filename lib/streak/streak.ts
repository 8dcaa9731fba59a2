import { type Day, dayFromNumber, dayNumber, dayOf, type TimeSetting } from "@/lib/time/day";
import { type DayKind, kindsOfDays, type Pause, type RestDays } from "./day-kinds";
import { activeDaysOf, type StreakHistory, timeSettingsOf } from "./streak-history";

/** Everything that is said about a streak. */
export type StreakReport = {
  /** The day of now, or the last active day where that is later. */
  readonly today: Day;
  /** Active days in the longest valid run that ends today. */
  readonly current: number;
  /** The most that `current` ever was, by the days as they are known now. */
  readonly longest: number;
  /** First day of the current run; null without one. */
  readonly since: Day | null;
  /** How many more days may be missed before the current run gets shorter: 0 to 2. */
  readonly missesLeft: number;
  /** Today is not used yet, and no misses are left. */
  readonly atRisk: boolean;
  /** Each active day with its heat: how many items and reviewed skills it counts for. In order. */
  readonly activeDays: Readonly<Record<Day, number>>;
  /** What each day was, from the first active day to today. In order. */
  readonly days: Readonly<Record<Day, DayKind>>;
};

/** Facts of which the active days are known already. */
export type ActiveHistory = {
  /** Each active day with its heat, 1 or more. */
  readonly activeDays: Readonly<Record<Day, number>>;
  readonly settings: readonly TimeSetting[];
  readonly restDays: readonly RestDays[];
  readonly pauses: readonly Pause[];
  /** Ms UTC. */
  readonly now: number;
};

/** A run holds no more missed days than this among any `windowDays` calendar days in a row. */
export const missesAllowed = 2;
export const windowDays = 14;

/** The streak of a person's facts, all instants ISO 8601 in UTC. The same facts give the same report everywhere. */
export function readStreak(history: StreakHistory): StreakReport {
  return streakOfDays({
    activeDays: activeDaysOf(history),
    settings: timeSettingsOf(history),
    restDays: history.restDays,
    pauses: history.pauses,
    now: Date.parse(history.now),
  });
}

/** Today (spec streaks, Days, 4): the day of now, or the last active day where that is later, so it never runs backwards. */
export function todayOf({
  activeDays,
  settings,
  now,
}: Pick<ActiveHistory, "activeDays" | "settings" | "now">): Day {
  return Object.keys(activeDays).reduce((last, day) => (day > last ? day : last), dayOf(now, settings));
}

/** The streak of active days that are known already, as the server stores them. One pass over the days. */
export function streakOfDays(history: ActiveHistory): StreakReport {
  const activeDays = Object.keys(history.activeDays).sort();
  const numbers = activeDays.map(dayNumber);
  const today = dayNumber(todayOf(history));
  const first = numbers[0] ?? today + 1;
  const active = new Set(numbers);
  const kinds = kindsOfDays({ ...history, first, today, isActive: (day) => active.has(day) });
  const dayAt = (index: number) => dayFromNumber(first + index);

  const { start, current, longest, missesLeft } = runOf(kinds);
  const heat: Record<Day, number> = {};
  for (const day of activeDays) heat[day] = history.activeDays[day] ?? 0;
  const days: Record<Day, DayKind> = {};
  kinds.forEach((kind, index) => {
    days[dayAt(index)] = kind;
  });
  return {
    today: dayFromNumber(today),
    current,
    longest,
    since: current > 0 ? dayAt(start) : null,
    missesLeft,
    atRisk: current > 0 && kinds.at(-1) === "pending" && missesLeft === 0,
    activeDays: heat,
    days,
  };
}

/**
 * The longest valid run that ends on the last day, as the index where it starts and its active days, and the most
 * active days that any such run ever had; `starts` says of each day where the longest valid run that ends on it starts
 * (after it: there is none). Every part of a valid run is valid, so with each day the earliest possible
 * start only ever moves on: past the oldest of three missed days that lie within one window.
 */
export function runOf(kinds: readonly DayKind[]) {
  const missed: number[] = [];
  const starts: number[] = [];
  let start = 0;
  let floor = 0;
  let current = 0;
  let longest = 0;
  kinds.forEach((kind, end) => {
    if (kind === "active") current += 1;
    if (kind === "missed") {
      missed.push(end);
      const tooMany = missed.at(-1 - missesAllowed);
      if (tooMany !== undefined && end - tooMany < windowDays) floor = tooMany + 1;
    }
    while (start < floor || (start <= end && kinds[start] !== "active")) {
      if (kinds[start] === "active") current -= 1;
      start += 1;
    }
    longest = Math.max(longest, current);
    starts.push(start);
  });

  const recent = missed.filter((index) => index >= start && index >= kinds.length - windowDays);
  return { start, starts, current, longest, missesLeft: current > 0 ? missesAllowed - recent.length : 0 };
}
