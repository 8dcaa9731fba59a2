/**
 * The history and the sum against the streak itself. Seen to fail with: stretches left out, the first day of a page left
 * out, the first day of the run not counted, older rest days in force, missed days that add up, misses from before the
 * last active day.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStreak } from "@/lib/streak/streak";
import { dayedEventsOf, type StreakHistory, timeSettingsOf } from "@/lib/streak/streak-history";
import { streakSum } from "@/lib/streak/streak-sum";
import { histories } from "@/lib/streak/testdata/streak-histories";
import vectors from "@/lib/streak/testdata/streaks.json";
import { addDays, type Day, dayNumber, daysBetween } from "@/lib/time/day";
import { historyOf, type PageOfEvents } from "./history";
import { byDayAndInstant } from "./history-page";

const runs = { numRuns: 1000 };

const factsOf = (history: StreakHistory) => ({
  report: readStreak(history),
  events: dayedEventsOf(history),
  settings: timeSettingsOf(history),
  restDays: history.restDays,
  pauses: history.pauses,
  now: Date.parse(history.now),
});

const daysIn = (from: Day, to: Day) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

/** Every day with its kind, a fold taken apart: its kinds in any order. */
function expectAgreement(history: StreakHistory): void {
  const facts = factsOf(history);
  const { report, events } = facts;
  const entries = historyOf(facts);

  const listed = entries.flatMap((entry) =>
    "day" in entry ? [entry.day] : daysIn(entry.from, entry.to).reverse(),
  );
  const known = [...Object.keys(report.days), ...events.map(({ day }) => day)].sort();
  expect(listed).toEqual(known.length === 0 ? [] : daysIn(known[0] ?? "", known.at(-1) ?? "").reverse());

  for (const entry of entries) {
    if ("day" in entry) {
      expect([entry.day, entry.reason.kind]).toEqual([entry.day, report.days[entry.day] ?? "outside"]);
      const earning = entry.events.filter(({ verdict }) => verdict === "earned");
      // Besides its items, a day may count for reviews.
      expect(earning.length).toBeLessThanOrEqual(report.activeDays[entry.day] ?? 0);
      if (!history.reviews?.length) expect(earning.length).toBe(report.activeDays[entry.day] ?? 0);
    } else {
      const counts: Record<string, number> = {};
      for (const day of daysIn(entry.from, entry.to)) {
        const kind = report.days[day] ?? "outside";
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      expect(entry.counts).toEqual(counts);
    }
  }
  const told = entries.flatMap((entry) => ("day" in entry ? entry.events : []));
  expect(told.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  const places = entries.flatMap((entry) =>
    "day" in entry && entry.reason.kind === "active" ? (entry.reason.place ?? []) : [],
  );
  expect(places.reverse()).toEqual(Array.from({ length: report.current }, (_, index) => index + 1));
}

function expectSum(history: StreakHistory): void {
  const report = readStreak(history);
  const { lines, counts, cutOff } = streakSum(report);
  expect(lines.reduce((sum, { adds }) => sum + adds, 0)).toBe(report.current);
  expect(lines.at(-1)?.total ?? 0).toBe(report.current);
  expect(counts.active).toBe(report.current);

  const run = lines.flatMap(({ from, to, kind }) => daysIn(from, to).map((day) => [day, kind]));
  const since = report.since ?? "9999";
  expect(run).toEqual(Object.entries(report.days).filter(([day]) => day >= since));
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(run.length);

  const before = Object.keys(report.activeDays).filter((day) => day < since);
  expect(cutOff?.lastActive).toBe(before.at(-1));
  if (cutOff === null) return;
  const { misses } = cutOff;
  expect(misses.map((day) => report.days[day])).toEqual(["missed", "missed", "missed"]);
  expect(dayNumber(misses[2] ?? "") - dayNumber(misses[0] ?? "")).toBeLessThan(14);
  expect((misses[0] ?? "") > cutOff.lastActive).toBe(true);
}

describe("the laws of the history", () => {
  it("tells every day and every event once, each day as the streak has it, and marks as many as the streak counts", () => {
    fc.assert(fc.property(histories, expectAgreement), runs);
  });

  it("makes a sum of exactly the days of the run, and names three misses for what it leaves out", () => {
    fc.assert(fc.property(histories, expectSum), runs);
  });

  it("says the same page by page as all at once, wherever a day is cut, and leaves out no day", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 30 }), (history, length) => {
        const facts = factsOf(history);
        const inOrder = facts.events.toSorted(byDayAndInstant).reverse();
        const listed = (page?: PageOfEvents) =>
          historyOf(facts, page).flatMap((entry) =>
            "day" in entry ? [entry.day] : daysIn(entry.from, entry.to).reverse(),
          );
        const told = (page?: PageOfEvents) =>
          historyOf(facts, page).flatMap((entry) => ("day" in entry ? entry.events : []));
        const pages: PageOfEvents[] = [];
        for (let start = 0; start === 0 || start < inOrder.length; start += length) {
          const [from, before] = [inOrder[start + length - 1] ?? null, inOrder[start - 1] ?? null];
          pages.push({ from: start + length < inOrder.length ? from : null, before });
        }
        expect(pages.flatMap(told)).toEqual(told());
        expect([...new Set(pages.flatMap(listed))]).toEqual(listed());
      }),
      runs,
    );
  });

  it("explains each missed day by the run that it fell into", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = factsOf(history);
        for (const entry of historyOf(facts)) {
          if (!("day" in entry) || entry.reason.kind !== "missed") continue;
          // The streak at the end of that day and of the one before, by the rules alone.
          const upTo = (day: Day) => sinceOf(facts.report.days, day);
          const [before, after] = [upTo(addDays(entry.day, -1)), upTo(entry.day)];
          if ("earlier" in entry.reason)
            expect(after === null || before === null || after > before).toBe(true);
          else if (entry.reason.misses === 0) expect(before).toBeNull();
          else expect(after).toBe(before);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The first day of the longest valid run that ends on `end`, tried one by one. */
function sinceOf(days: Readonly<Record<Day, string>>, end: Day): Day | null {
  const upTo = Object.entries(days).filter(([day]) => day <= end);
  const start = upTo.findIndex(([, kind], index) => {
    const missed = upTo.slice(index).flatMap(([day, each]) => (each === "missed" ? dayNumber(day) : []));
    return kind === "active" && !missed.some((at, place) => (missed[place + 2] ?? Infinity) - at < 14);
  });
  return upTo[start]?.[0] ?? null;
}

describe("worked histories", () => {
  it.each((vectors as (StreakHistory & { name: string })[]).map((vector) => [vector.name, vector] as const))(
    "%s",
    (_, history) => {
      expectAgreement(history);
      expectSum(history);
    },
  );
});
