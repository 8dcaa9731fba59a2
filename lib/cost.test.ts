/**
 * What is derived stays quick, whatever one person writes: years at the quotas of spec trust ("Bad input gets") in the
 * worst shapes, and the same answers as the slow forms that stand here. Seen to fail with: all settings searched for each
 * cut and each event, as it was (20 s and more), a formatter made anew for each move, declarations of rest searched for
 * each day; and the slow forms with: equal instants taken from the other end, a weekday told before a pause.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue";
import { earlierDays } from "@/lib/history/backdate";
import { historyOf } from "@/lib/history/history";
import type { DayedEvent } from "@/lib/progress/active-days";
import { publicProfileOf } from "@/lib/sharing/profile";
import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  dayOf,
  isoWeekday,
  type TimeSetting,
} from "@/lib/time/day";
import { shortDays } from "@/lib/time/short-days";
import { cpuMs, mostMs } from "./cost-for-tests";
import type { Pause, RestDays } from "./streak/day-kinds";
import { type RestReason, restsBetween } from "./streak/rests-between";
import { streakOfDays } from "./streak/streak";
import { drawToday } from "./streak/today-drawn";

const msPerDay = 86_400_000;
const start = Date.parse("2024-03-01T00:00Z");
const zones = Intl.supportedValuesOf("timeZone");
const zoneAt = (place: number) => zones[(place * 7) % zones.length] ?? "UTC";
const dayAt = (number: number) => addDays("2024-03-01", number);

describe("quick forms say what slow ones say", () => {
  /** Minute by minute, each with the setting that a search of the whole list finds. */
  function shortBySlowCount(first: Day, settings: readonly TimeSetting[], now: number): Day[] {
    const inForce = (instant: number) => {
      const before = settings.filter(({ from }) => from < instant);
      const of = before.length > 0 ? before : settings;
      const from =
        before.length > 0 ? Math.max(...of.map((s) => s.from)) : Math.min(...of.map((s) => s.from));
      return of.findLast((setting) => setting.from === from) ?? { from: 0, timeZone: "UTC", dayStartsAt: 4 };
    };
    const minutes = new Map<Day, number>();
    for (let at = Date.parse(first) - 2 * msPerDay; at < now; at += 60_000) {
      const day = dayOf(at + 30_000, [inForce(at + 30_000)]);
      minutes.set(day, (minutes.get(day) ?? 0) + 1);
    }
    const days = Math.floor((now - Date.parse(first)) / msPerDay) + 2;
    return Array.from({ length: days }, (_, index) => addDays(first, index)).filter(
      (day) => (minutes.get(day) ?? 0) < 18 * 60,
    );
  }

  it("which days were short, for who changes zone many times a day, at one instant too", () => {
    const moves = fc.array(
      fc.record({
        from: fc.integer({ min: -1, max: 4 * 96 }).map((quarter) => start + quarter * 900_000),
        timeZone: fc.constantFrom("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"),
        dayStartsAt: fc.integer({ min: 0, max: 6 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(moves, (settings) => {
        const now = start + 5 * msPerDay;
        const slow = shortBySlowCount("2024-02-28", settings, now);
        const quick = [...shortDays(dayNumber("2024-02-28"), settings, now)].map(dayFromNumber).sort();
        expect(quick.filter((day) => day >= "2024-02-28" && day <= (slow.at(-1) ?? ""))).toEqual(slow);
      }),
      { numRuns: 30 },
    );
  });

  function restBySearch(
    day: Day,
    restDays: readonly RestDays[],
    pauses: readonly Pause[],
  ): RestReason | undefined {
    const pause = pauses.find(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
    if (pause) return { pause };
    const before = restDays.filter(({ fromDay }) => fromDay <= day).map(({ fromDay }) => fromDay);
    const latest = before.toSorted().at(-1);
    const inForce = restDays.findLast(({ fromDay }) => fromDay === latest);
    const weekday = isoWeekday(day);
    return inForce?.weekdays.includes(weekday) ? { weekday } : undefined;
  }

  it("why each day was one of rest", () => {
    const day = fc.integer({ min: -5, max: 35 }).map(dayAt);
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
    const declared = fc.record({
      restDays: fc.array(fc.record({ fromDay: day, weekdays }), { maxLength: 6 }),
      pauses: fc.array(fc.record({ fromDay: day, toDay: day }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(declared, ({ restDays, pauses }) => {
        const quick = restsBetween(dayNumber(dayAt(0)), 30, { restDays, pauses });
        const slow = Array.from({ length: 30 }, (_, index) => restBySearch(dayAt(index), restDays, pauses));
        expect(quick).toEqual(slow);
      }),
      { numRuns: 500 },
    );
  });
});

describe("years of one person at the quotas", () => {
  const days = 1200;
  const now = start + days * msPerDay;
  const item = catalogue.skills[0]?.items[0]?.id ?? "";
  const steady: TimeSetting[] = [{ from: start, timeZone: "UTC", dayStartsAt: 4 }];
  const moves = (apart: number): TimeSetting[] =>
    Array.from({ length: 5000 }, (_, place) => ({
      from: now - (5000 - place) * apart,
      timeZone: zoneAt(place),
      dayStartsAt: place % 7,
    }));
  const activeDays = Object.fromEntries(Array.from({ length: days }, (_, index) => [dayAt(index), 1]));
  const everySecondDay = Object.fromEntries(Object.entries(activeDays).filter((_, index) => index % 2 === 0));
  const events = Array.from({ length: 5000 }, (_, place): DayedEvent => {
    const occurredAt = start + place * (msPerDay / 5);
    const status = place % 2 === 0 ? "done" : "todo";
    const day = dayOf(occurredAt, steady);
    return {
      id: `${place}`,
      itemId: item,
      status,
      source: "learned",
      occurredAt,
      receivedAt: occurredAt,
      day,
    };
  });
  const nothing = { activeDays, settings: steady, restDays: [], pauses: [], now };

  it.each<[string, Partial<Parameters<typeof streakOfDays>[0]>]>([
    ["5,000 moves, 12 a day", { settings: moves(msPerDay / 12) }],
    ["5,000 moves within three hours", { settings: moves(2000) }],
    ["5,000 moves in the order of nothing", { settings: moves(msPerDay / 12).reverse() }],
    [
      "5,000 choices of rest weekdays",
      {
        activeDays: everySecondDay,
        restDays: Array.from({ length: 5000 }, (_, place) => ({
          fromDay: dayAt(Math.floor((place * days) / 5000)),
          weekdays: [(place % 7) + 1, ((place + 2) % 7) + 1],
        })),
      },
    ],
    [
      "5,000 pauses of a year",
      {
        activeDays: everySecondDay,
        pauses: Array.from({ length: 5000 }, (_, place) => {
          const fromDay = dayAt(place % days);
          return { fromDay, toDay: addDays(fromDay, 365) };
        }),
      },
    ],
    [
      "20,000 active days",
      {
        activeDays: Object.fromEntries(
          Array.from({ length: 20_000 }, (_, at) => [addDays("1970-01-01", at), 1]),
        ),
      },
    ],
  ])("%s cost no page more than 200 ms", (_name, facts) => {
    const history = { ...nothing, ...facts };
    const { settings, restDays, pauses } = history;
    const report = streakOfDays(history);
    const sharing = {
      showGoal: true,
      showSteps: true,
      showSkills: true,
      showStreak: true,
      showHeatmap: true,
    };
    const shared = {
      ...history,
      handle: "ada",
      name: "",
      goal: null,
      items: {},
      sharing,
      timeSettings: settings,
    };
    // Anew for each run, as a page reads them: nothing that was found for a list is known of the next one.
    const fresh = () => ({ ...history, settings: [...settings], timeSettings: [...settings] });
    const costs = {
      streak: cpuMs(() => streakOfDays(fresh()), mostMs),
      "public page": cpuMs(() => publicProfileOf({ ...shared, ...fresh() }, now), mostMs),
      history: cpuMs(() => {
        const facts = fresh();
        return historyOf({ ...facts, restDays, pauses, events, report });
      }, mostMs),
      today: cpuMs(() => drawToday(fresh(), report, events), mostMs),
      "earlier days": cpuMs(() => earlierDays([...settings], now), mostMs),
    };
    expect(Object.entries(costs).filter(([, cost]) => cost >= mostMs)).toEqual([]);
  });
});
