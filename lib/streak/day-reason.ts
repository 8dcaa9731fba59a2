import { type Day, dayFromNumber, dayNumber, msPerHour, type TimeSetting } from "@/lib/time/day";
import { elapsedByDay } from "@/lib/time/elapsed";
import type { Pause, RestDays } from "./day-kinds";
import { type RestReason, restsBetween } from "./rests-between";
import { missesAllowed, runOf, type StreakReport, windowDays } from "./streak";

/** What a day was and why. */
export type DayReason =
  /** `items` for which it counts, reviewed skills among them; the how-manyth active day of the current run, if in it. */
  | { readonly kind: "active"; readonly items: number; readonly place: number | null }
  | ({ readonly kind: "rest" } & RestReason)
  | { readonly kind: "pending" }
  /** The whole hours of real time that travel left of it. */
  | { readonly kind: "excused"; readonly hours: number }
  /** The misses of the then current run within 14 days, this day the last: 1 or 2; none where there was no run. */
  | { readonly kind: "missed"; readonly misses: number }
  /** The third: it ended the run, which could from then on begin after the first of the `earlier` two at best. */
  | { readonly kind: "missed"; readonly earlier: readonly Day[] }
  /** Before the first active day, or later than today: no streak asks for it. */
  | { readonly kind: "outside" };

export type DayFacts = {
  readonly report: StreakReport;
  readonly settings: readonly TimeSetting[];
  readonly restDays: readonly RestDays[];
  readonly pauses: readonly Pause[];
  /** Ms UTC. */
  readonly now: number;
};

/** Answers for any day what it was and why; its kind is always that of the report. */
export function dayReasons(facts: DayFacts): (day: Day) => DayReason {
  const { report, settings, now } = facts;
  const kinds = Object.values(report.days);
  const first = dayNumber(Object.keys(report.days)[0] ?? report.today);
  const { starts } = runOf(kinds);
  const rests = restsBetween(first, kinds.length, facts);
  const ofRun = Object.keys(report.activeDays).filter((day) => report.since !== null && day >= report.since);
  const places = new Map(ofRun.map((day, index) => [day, index + 1]));

  return (day) => {
    const kind = report.days[day];
    const index = dayNumber(day) - first;
    if (kind === undefined) return { kind: "outside" };
    if (kind === "pending") return { kind };
    if (kind === "active") {
      return { kind, items: report.activeDays[day] ?? 0, place: places.get(day) ?? null };
    }
    if (kind === "rest") {
      const rest = rests[index];
      return rest === undefined ? { kind: "outside" } : { kind, ...rest };
    }
    if (kind === "excused") {
      const [elapsed = 0] = elapsedByDay(dayNumber(day), 1, settings, now);
      return { kind, hours: Math.floor(elapsed / msPerHour) };
    }
    const missed = missesOfRun(kinds, starts[index - 1] ?? 0, index);
    if (missed.length <= missesAllowed) return { kind, misses: missed.length };
    return { kind, earlier: missed.slice(0, -1).map((at) => dayFromNumber(first + at)) };
  };
}

/** The missed days up to `index` that lie within 14 days of it and inside the run from `start`, if there is one. */
function missesOfRun(kinds: StreakReport["days"][Day][], start: number, index: number): number[] {
  if (start >= index) return [];
  const missed: number[] = [];
  for (let at = Math.max(start, index - windowDays + 1); at <= index; at += 1) {
    if (kinds[at] === "missed") missed.push(at);
  }
  return missed;
}
