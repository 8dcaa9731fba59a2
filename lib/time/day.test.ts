/**
 * Seen to fail with: a setting in force at its instant, the earlier of two settings with one `from`, `dayStartsAt`
 * ignored, midnight read as hour 24, every zone read as UTC, weekdays off by one.
 */

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, isDay, isoWeekday, isTimeZone, msLeftOfDay, offsetAt } from "./day";

const zones = Intl.supportedValuesOf("timeZone");
const instants = fc.integer({ min: 0, max: Date.UTC(2100, 11, 31, 23, 59, 59, 999) });
const days = fc
  .integer({ min: -1000, max: 50_000 })
  .map((number) => Temporal.PlainDate.from("1970-01-01").add({ days: number }));

const at = (iso: string, timeZone: string, dayStartsAt = 0) =>
  dayOf(Date.parse(iso), [{ from: 0, timeZone, dayStartsAt }]);

describe("the day of an instant", () => {
  it("is the local date", () => {
    expect(at("2025-03-01T18:14:59Z", "Asia/Kathmandu")).toBe("2025-03-01");
    expect(at("2025-03-01T18:15:00Z", "Asia/Kathmandu")).toBe("2025-03-02");
  });

  it("is the date before until the person's day starts", () => {
    expect(at("2025-03-02T03:59:59.999Z", "UTC", 4)).toBe("2025-03-01");
    expect(at("2025-03-02T04:00:00Z", "UTC", 4)).toBe("2025-03-02");
  });

  it("goes by the wall clock in the night that the clocks change", () => {
    // 01:59 EST, then 03:00 EDT: the hour in which the day would have started does not exist.
    expect(at("2026-03-08T06:59:59Z", "America/New_York", 2)).toBe("2026-03-07");
    expect(at("2026-03-08T07:00:00Z", "America/New_York", 2)).toBe("2026-03-08");
    // 01:59 EDT, then 01:00 EST: still before 2.
    expect(at("2026-11-01T06:00:00Z", "America/New_York", 2)).toBe("2026-10-31");
  });

  it("leaves out a day that a place never had", () => {
    expect(at("2011-12-30T09:59:59Z", "Pacific/Apia")).toBe("2011-12-29");
    expect(at("2011-12-30T10:00:00Z", "Pacific/Apia")).toBe("2011-12-31");
  });

  it("follows the setting in force, which is so after its instant and not at it", () => {
    const settings = [
      { from: 1000, timeZone: "UTC", dayStartsAt: 0 },
      { from: 5000, timeZone: "Asia/Tokyo", dayStartsAt: 0 },
      { from: 5000, timeZone: "Pacific/Honolulu", dayStartsAt: 0 },
    ];
    expect([0, 1000, 5000, 5001].map((instant) => dayOf(instant, settings))).toEqual([
      "1970-01-01",
      "1970-01-01",
      "1970-01-01",
      "1969-12-31",
    ]);
    expect(dayOf(5001, settings.toReversed())).toBe("1970-01-01");
  });

  it("goes by UTC from four in the morning for someone who has not chosen yet", () => {
    expect(dayOf(Date.parse("2025-03-02T03:00:00Z"), [])).toBe("2025-03-01");
  });

  it.each(zones)("is what temporal-polyfill says, from 1970 to 2100, in %s", (timeZone) => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 6 }), (instant, dayStartsAt) => {
        const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
        const date = local.toPlainDate().subtract({ days: local.hour < dayStartsAt ? 1 : 0 });
        expect(dayOf(instant, [{ from: 0, timeZone, dayStartsAt }])).toBe(date.toString());
        expect(offsetAt(instant, timeZone)).toBe(local.offsetNanoseconds / 1e6);
      }),
      { numRuns: 25 },
    );
  });
});

describe("days of the calendar", () => {
  it("are counted like dates, whatever the clocks do", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        const later = date.add({ days: count });
        expect(addDays(date.toString(), count)).toBe(later.toString());
        expect(daysBetween(date.toString(), later.toString())).toBe(count);
        expect(isoWeekday(date.toString())).toBe(date.dayOfWeek);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a text", () => {
  it("is a day when the calendar has it, and in one form only", () => {
    const texts = [
      "2026-02-28",
      "2024-02-29",
      "2026-02-29",
      "2026-02-31",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
    ];
    expect(texts.filter(isDay)).toEqual(["2026-02-28", "2024-02-29"]);
    expect(["2026-2-3", "+2026-02-03", "2026-02-03T00:00", " 2026-02-03", "today", ""].filter(isDay)).toEqual(
      [],
    );
  });
});

describe("a time zone", () => {
  it("is any that the platform knows, old names included", () => {
    expect([...zones, "UTC", "Asia/Kathmandu", "Asia/Katmandu"].filter((zone) => !isTimeZone(zone))).toEqual(
      [],
    );
  });

  it("is neither a made-up name nor a bare offset", () => {
    expect(["", "Mars/Olympus", "+05:45", "-03:00", "UTC ", "__proto__"].filter(isTimeZone)).toEqual([]);
  });
});

describe("what is left of a day", () => {
  const hour = 60 * 60 * 1000;
  it.each([
    ["2026-11-30T12:00:00Z", "UTC", 4, 16],
    ["2026-12-01T03:59:00Z", "UTC", 4, 1 / 60],
    ["2026-12-01T04:00:00Z", "UTC", 4, 24],
    ["2026-11-30T18:15:00Z", "Asia/Kathmandu", 0, 24],
    ["1969-12-31T23:00:00Z", "UTC", 0, 1],
  ])("at %s in %s with days from %i is %f hours", (at, timeZone, dayStartsAt, hours) => {
    expect(msLeftOfDay(Date.parse(at), [{ from: 0, timeZone, dayStartsAt }])).toBe(hours * hour);
  });

  it("ends with the day, wherever the clocks are not moved meanwhile", () => {
    const instant = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom("UTC", "Asia/Tokyo", "Asia/Kolkata"),
        fc.nat(6),
        (at, timeZone, dayStartsAt) => {
          const settings = [{ from: 0, timeZone, dayStartsAt }];
          const left = msLeftOfDay(at, settings);
          expect(dayOf(at + left - 1, settings)).toBe(dayOf(at, settings));
          expect(dayOf(at + left, settings)).toBe(addDays(dayOf(at, settings), 1));
        },
      ),
    );
  });
});
