/** What Today says of the streak. Seen to fail with: "1 days", "1 items", a rest day that asks for an item. */
import { expect, it } from "vitest";
import { streakOfDays } from "./streak";
import { runLength, todayWords } from "./streak-words";

const settings = [{ from: 0, timeZone: "UTC", dayStartsAt: 0 }];
const today = (date: string, activeDays: Record<string, number>, restDays: number[] = []) =>
  streakOfDays({
    activeDays,
    settings,
    restDays: restDays.length > 0 ? [{ fromDay: "2026-01-01", weekdays: restDays }] : [],
    pauses: [],
    now: Date.parse(`${date}T12:00Z`),
  });

it.each([
  ["2026-11-10", {}, "Tick your first item and your streak begins."],
  ["2026-11-10", { "2026-11-10": 1 }, "Today counts: 1 item so far."],
  ["2026-11-10", { "2026-11-10": 2 }, "Today counts: 2 items so far."],
  ["2026-11-10", { "2026-11-09": 1 }, "Today is still open. You may miss 2 days and keep your streak."],
  ["2026-11-10", { "2026-11-08": 1 }, "Today is still open. You may miss 1 day and keep your streak."],
  ["2026-11-10", { "2026-11-07": 1 }, "One item today keeps your streak whole."],
  ["2026-11-20", { "2026-11-07": 1 }, "Tick one item to begin anew. Your longest run was 1 active day."],
  [
    "2026-11-20",
    { "2026-11-07": 1, "2026-11-08": 3 },
    "Tick one item to begin anew. Your longest run was 2 active days.",
  ],
])("on %s after %j: %s", (date, activeDays, words) => {
  expect(todayWords(today(date, activeDays))).toBe(words);
});

it("on a rest day: nothing has to be done", () => {
  // 2026-11-10 is a Tuesday.
  expect(todayWords(today("2026-11-10", { "2026-11-09": 1 }, [2]))).toBe(
    "Today is a rest day. Your streak is safe, and what you tick still counts.",
  );
});

it("a run is as long as its calendar days, today only once it counts", () => {
  expect(runLength(today("2026-11-10", {}))).toBe(0);
  expect(runLength(today("2026-11-10", { "2026-11-07": 1, "2026-11-09": 1 }))).toBe(3);
  expect(runLength(today("2026-11-10", { "2026-11-07": 1, "2026-11-10": 1 }))).toBe(4);
});
