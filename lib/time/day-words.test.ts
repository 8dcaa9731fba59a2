/** Days in words. Seen to fail with: a year left out of a span over a year, or of a day of another year; one month taken for another's. */
import { expect, it } from "vitest";
import { dateWords, dayWords, earlierDayWords, spanWords } from "./day-words";

const today = "2026-11-30";

it.each([
  ["2026-03-14", "2026-03-20", "14 to 20 March"],
  ["2026-03-30", "2026-04-02", "30 March to 2 April"],
  ["2026-03-14", "2026-03-14", "14 March"],
  ["2025-03-14", "2025-03-20", "14 to 20 March 2025"],
  ["2025-03-14", "2026-03-20", "14 March 2025 to 20 March"],
  ["2025-12-30", "2026-01-02", "30 December 2025 to 2 January"],
  ["2026-12-30", "2027-01-02", "30 December to 2 January 2027"],
])("%s to %s is %s", (from, to, words) => {
  expect(spanWords(from, to, today)).toBe(words);
});

it("a day names its year where it is not this one, and yesterday is called so", () => {
  expect([dateWords("2026-01-01", today), dateWords("2025-12-31", today)]).toEqual([
    "1 January",
    "31 December 2025",
  ]);
  expect(dayWords("2026-11-29", today)).toBe("Sunday 29 November");
  expect([earlierDayWords("2026-11-29", today), earlierDayWords("2026-11-28", today)]).toEqual([
    "Yesterday",
    "Saturday 28 November",
  ]);
});
