/**
 * The days that can still be filled in. Seen to fail with: today among them, two hours too many, noon forgotten to be
 * counted from midnight.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedDays } from "@/lib/progress/active-days";
import { awkwardZones } from "@/lib/streak/testdata/streak-histories";
import { addDays, dayOf, type TimeSetting } from "@/lib/time/day";
import { earlierDayWords } from "@/lib/time/day-words";
import { earlierDays } from "./backdate";

const living = (timeZone: string, dayStartsAt = 4): TimeSetting => ({ from: 0, timeZone, dayStartsAt });
const hour = 3_600_000;

describe("the earlier days", () => {
  it("are the last seven, each with an instant near noon", () => {
    const now = Date.parse("2026-11-21T15:30Z");
    expect(earlierDays([living("UTC")], now).map(({ day, at }) => [day, new Date(at).toISOString()])).toEqual(
      [
        ["2026-11-20", "2026-11-20T11:30:00.000Z"],
        ["2026-11-19", "2026-11-19T11:30:00.000Z"],
        ["2026-11-18", "2026-11-18T11:30:00.000Z"],
        ["2026-11-17", "2026-11-17T11:30:00.000Z"],
        ["2026-11-16", "2026-11-16T11:30:00.000Z"],
        ["2026-11-15", "2026-11-15T11:30:00.000Z"],
        // Noon of that day is more than seven days ago.
        ["2026-11-14", "2026-11-14T19:30:00.000Z"],
      ],
    );
  });

  it("leave out the day that a place skipped", () => {
    const now = Date.parse("2012-01-02T02:00Z");
    const days = earlierDays([living("Pacific/Apia", 0)], now).map(({ day }) => day);
    expect(days).toContain("2011-12-29");
    expect(days).not.toContain("2011-12-30");
    expect(days).toContain("2011-12-31");
  });

  it("always hold an instant that lies in them, is over, and still counts, wherever the person has been", () => {
    const now = fc.integer({ min: Date.parse("2011-12-20"), max: Date.parse("2012-01-20") });
    const setting = fc.record({
      from: fc.integer({ min: Date.parse("2011-12-15"), max: Date.parse("2012-01-20") }),
      timeZone: fc.constantFrom(...awkwardZones),
      dayStartsAt: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(now, fc.array(setting, { minLength: 1, maxLength: 3 }), (instant, settings) => {
        const today = dayOf(instant, settings);
        const days = earlierDays(settings, instant);
        for (const { day, at } of days) {
          expect(dayOf(at, settings)).toBe(day);
          expect(day < today && at < instant).toBe(true);
          const done = { id: "x", itemId: "a", status: "done", source: "learned", day } as const;
          // The form may lie open for hours before it is sent.
          const receivedAt = instant + 3 * 3_600_000;
          expect(countedDays([{ ...done, occurredAt: at, receivedAt }])).toEqual([day]);
        }
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      }),
      { numRuns: 500 },
    );
  });

  it("miss none of the six days before today where nobody travels", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse("2025-09-01"), max: Date.parse("2026-06-01") }),
        fc.constantFrom(...awkwardZones),
        fc.integer({ min: 0, max: 6 }),
        (now, timeZone, dayStartsAt) => {
          const settings = [living(timeZone, dayStartsAt)];
          const today = dayOf(now, settings);
          const days = earlierDays(settings, now).map(({ day }) => day);
          expect(days.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map((ago) => addDays(today, -ago)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are called as one says them", () => {
    const now = Date.parse("2026-01-02T12:00Z") + hour;
    const words = earlierDays([living("UTC")], now).map(({ day }) => earlierDayWords(day, "2026-01-02"));
    expect(words.slice(0, 3)).toEqual([
      "Yesterday",
      "Wednesday 31 December 2025",
      "Tuesday 30 December 2025",
    ]);
  });
});
