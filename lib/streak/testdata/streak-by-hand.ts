/**
 * The rules of days and streaks once more, as slow and as literal as can be: for tests to compare with.
 * It shares no code with the product: zones come from temporal-polyfill, real time is counted in quarters of an hour
 * (so settings and now must lie on full quarters, the first setting first and before all else), and runs are tried
 * one by one, window by window.
 */

import { Temporal } from "temporal-polyfill";
import type { StreakReport } from "@/lib/streak/streak";
import type { StreakHistory } from "@/lib/streak/streak-history";

type Event = StreakHistory["events"][number];
type Settings = readonly { readonly from: number; readonly timeZone: string; readonly dayStartsAt: number }[];

const quarter = 15 * 60_000;
const ranks = { todo: 0, skipped: 0, learning: 1, done: 2 };

const plusDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

export function streakByHand(history: StreakHistory): StreakReport {
  const now = Date.parse(history.now);
  const settings = history.settings.map((setting) => ({ ...setting, from: Date.parse(setting.from) }));
  const heat = heatByHand(history, settings, now);
  const activeDays = Object.keys(heat).sort();
  const dayOfNow = dayByHand(now, settings);
  const today = [...activeDays, dayOfNow].sort().at(-1) ?? dayOfNow;

  const kinds: [string, StreakReport["days"][string]][] = [];
  const elapsed = quartersByDay(activeDays[0] ?? today, now, settings);
  for (let day = activeDays[0] ?? plusDays(today, 1); day <= today; day = plusDays(day, 1)) {
    const isShort = (elapsed.get(day) ?? 0) < 18 * 4;
    if (heat[day]) kinds.push([day, "active"]);
    else if (isRest(day, history)) kinds.push([day, "rest"]);
    else if (day === today) kinds.push([day, "pending"]);
    else kinds.push([day, isShort ? "excused" : "missed"]);
  }

  const isMissed = kinds.map(([, kind]) => kind === "missed");
  const missesIn = (from: number, to: number) => {
    let misses = 0;
    for (let index = from; index <= to; index += 1) if (isMissed[index]) misses += 1;
    return misses;
  };
  const isValid = (start: number, end: number) => {
    for (let from = start - 13; from <= end; from += 1) {
      if (missesIn(Math.max(from, start), Math.min(from + 13, end)) > 2) return false;
    }
    return true;
  };
  const startFor = (end: number) =>
    kinds.findIndex(([, kind], start) => kind === "active" && start <= end && isValid(start, end));
  const countFor = (end: number) => {
    const start = startFor(end);
    return start < 0 ? 0 : kinds.slice(start, end + 1).filter(([, kind]) => kind === "active").length;
  };

  const last = kinds.length - 1;
  const start = startFor(last);
  const missesLeft = start < 0 ? 0 : 2 - missesIn(Math.max(start, last - 13), last);
  return {
    today,
    current: countFor(last),
    longest: Math.max(0, ...kinds.map((_, end) => countFor(end))),
    since: kinds[start]?.[0] ?? null,
    missesLeft,
    atRisk: start >= 0 && kinds[last]?.[1] === "pending" && missesLeft === 0,
    activeDays: heat,
    days: Object.fromEntries(kinds),
  };
}

function heatByHand(history: StreakHistory, settings: Settings, now: number): Record<string, number> {
  const heat: Record<string, number> = {};
  const count = (day: string) => {
    heat[day] = (heat[day] ?? 0) + 1;
  };
  const events = oncePerId(history.events, now, settings);
  for (const itemId of new Set(events.map((event) => event.itemId))) {
    const ofItem = events.filter((event) => event.itemId === itemId).sort(inOrderOfDays);
    const rankAfter = (index: number) => ranks[ofItem[index]?.status ?? "todo"];
    for (const day of new Set(ofItem.map((event) => event.day))) {
      const first = ofItem.findIndex((event) => event.day === day);
      const last = ofItem.findLastIndex((event) => event.day === day);
      const isLearned = ofItem.some(
        (event, index) =>
          event.day === day &&
          rankAfter(index) > rankAfter(index - 1) &&
          event.source === "learned" &&
          event.lag <= 7 * 24 * 3_600_000,
      );
      if (rankAfter(last) > rankAfter(first - 1) && isLearned) count(day);
    }
  }
  const reviews = oncePerId(history.reviews ?? [], now, settings);
  const inTime = reviews.filter((review) => review.lag <= 7 * 24 * 3_600_000);
  for (const pair of new Set(inTime.map((review) => `${review.day} ${review.skillId}`)))
    count(pair.slice(0, 10));
  return heat;
}

function oncePerId<Fact extends Pick<Event, "id" | "occurredAt" | "receivedAt">>(
  facts: readonly Fact[],
  now: number,
  settings: Settings,
) {
  return [...new Set(facts.map((fact) => fact.id))].flatMap((id) => {
    const copies = facts.filter((fact) => fact.id === id);
    const received = Math.min(...copies.map((fact) => Date.parse(fact.receivedAt)));
    return copies.slice(0, 1).flatMap((fact) => {
      const occurred = Math.min(Date.parse(fact.occurredAt), received);
      if (occurred > now) return [];
      return [{ ...fact, occurred, lag: received - occurred, day: dayByHand(occurred, settings) }];
    });
  });
}

type Ordered = { readonly day: string; readonly occurred: number; readonly id: string };

function inOrderOfDays(a: Ordered, b: Ordered): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.occurred - b.occurred || (a.id < b.id ? -1 : 1);
}

function isRest(day: string, { restDays, pauses }: StreakHistory): boolean {
  const before = restDays.filter((choice) => choice.fromDay <= day);
  const latest = before
    .map((choice) => choice.fromDay)
    .sort()
    .at(-1);
  const inForce = before.findLast((choice) => choice.fromDay === latest);
  const isWeekdayOff = inForce?.weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek) ?? false;
  return isWeekdayOff || pauses.some((pause) => pause.fromDay <= day && day <= pause.toDay);
}

/** The setting that covers an instant: the last before it, or the first of all. */
function settingByHand(instant: number, settings: Settings) {
  let best = settings[0];
  for (const setting of settings) {
    if (best && setting.from < instant && setting.from >= best.from) best = setting;
  }
  return best ?? { timeZone: "UTC", dayStartsAt: 4 };
}

function dayByHand(instant: number, settings: Settings): string {
  const { timeZone, dayStartsAt } = settingByHand(instant, settings);
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate();
  return (local.hour < dayStartsAt ? date.subtract({ days: 1 }) : date).toString();
}

/** Histories overlap, and Temporal is slow: what the clocks of a zone show beyond UTC is kept for each quarter. */
const offsets = new Map<string, Map<number, number>>();

function offsetByHand(instant: number, timeZone: string): number {
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, ofZone);
  const known = ofZone.get(instant);
  if (known !== undefined) return known;
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const offset = local.offsetNanoseconds / 1e6;
  ofZone.set(instant, offset);
  return offset;
}

/** How many quarters of an hour, from a day before `first` up to `now`, had which day. */
function quartersByDay(first: string, now: number, settings: Settings): Map<string, number> {
  const oneDay = 24 * 3_600_000;
  const quarters = new Map<number, number>();
  for (let start = Date.parse(first) - oneDay; start < now; start += quarter) {
    const middle = start + quarter / 2;
    const { timeZone, dayStartsAt } = settingByHand(middle, settings);
    const wall = middle + offsetByHand(middle, timeZone);
    const date = Math.floor(wall / oneDay);
    const hour = Math.floor((wall - date * oneDay) / 3_600_000);
    const day = hour < dayStartsAt ? date - 1 : date;
    quarters.set(day, (quarters.get(day) ?? 0) + 1);
  }
  return new Map(
    [...quarters].map(([day, count]) => [new Date(day * oneDay).toISOString().slice(0, 10), count]),
  );
}
