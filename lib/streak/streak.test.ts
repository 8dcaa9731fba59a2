/**
 * Seen to fail with: windows of 15 days, two misses too many, misses before the run counted, today running backwards,
 * no pending day, events left out by their receipt, reviews counted each.
 */

import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readStreak, type StreakReport, streakOfDays } from "./streak";
import type { StreakHistory } from "./streak-history";
import vectors from "./testdata/streaks.json";

type Vector = StreakHistory & { readonly name: string; readonly expect: StreakReport };

const utc = { from: "1970-01-01T00:00:00Z", timeZone: "UTC", dayStartsAt: 0 };
const nothing = { settings: [utc], restDays: [], pauses: [], events: [] };

/** Something learned at this instant, an item of its own. */
const learned = (instant: string) =>
  ({
    id: instant,
    itemId: instant,
    status: "done",
    source: "learned",
    occurredAt: instant,
    receivedAt: instant,
  }) as const;

const reviewed = (id: string, skillId: string, occurredAt: string, receivedAt = occurredAt) => ({
  id,
  skillId,
  rating: 3,
  occurredAt,
  receivedAt,
});

describe("worked histories", () => {
  it.each(vectors as Vector[])("$name", ({ name: _, expect: report, ...history }) => {
    expect(readStreak(history)).toEqual(report);
  });
});

describe("a review of a skill", () => {
  it("counts for its day, beside the items of that day", () => {
    const reviews = [
      reviewed("a", "sql-joins", "2025-03-01T09:00:00Z"),
      reviewed("b", "indexes", "2025-03-01T09:30:00Z"),
      reviewed("c", "indexes", "2025-03-02T09:30:00Z"),
    ];
    const events = [learned("2025-03-01T12:00:00Z")];
    const report = readStreak({ ...nothing, events, reviews, now: "2025-03-02T18:00:00Z" });
    expect(report.activeDays).toEqual({ "2025-03-01": 3, "2025-03-02": 1 });
    expect(report.current).toBe(2);
  });

  it("counts once a day, however often the skill is reviewed or the review is sent", () => {
    const once = reviewed("a", "indexes", "2025-03-01T09:00:00Z");
    const reviews = [once, once, reviewed("b", "indexes", "2025-03-01T20:00:00Z")];
    const report = readStreak({ ...nothing, reviews, now: "2025-03-01T21:00:00Z" });
    expect(report.activeDays).toEqual({ "2025-03-01": 1 });
  });

  it("counts when it arrives seven days late, and not a second later", () => {
    const reviews = [
      reviewed("a", "indexes", "2025-03-01T09:00:00Z", "2025-03-08T09:00:00Z"),
      reviewed("b", "indexes", "2025-03-02T09:00:00Z", "2025-03-09T09:00:01Z"),
      reviewed("c", "indexes", "2025-03-03T09:00:00Z"),
    ];
    const report = readStreak({ ...nothing, reviews, now: "2025-03-02T18:00:00Z" });
    expect(report.activeDays).toEqual({ "2025-03-01": 1 });
  });
});

describe("what the server knows already", () => {
  const settings = [{ from: 0, timeZone: "UTC", dayStartsAt: 0 }];
  const now = Date.UTC(2025, 2, 4, 18);

  it("gives the same report from stored days, in whatever order they are stored", () => {
    const events = ["2025-03-01T12:00:00Z", "2025-03-03T12:00:00Z"].map(learned);
    const activeDays = { "2025-03-03": 1, "2025-03-01": 1 };
    const report = streakOfDays({ activeDays, settings, restDays: [], pauses: [], now });
    expect(JSON.stringify(report)).toBe(
      JSON.stringify(readStreak({ ...nothing, events, now: "2025-03-04T18:00:00Z" })),
    );
    expect(Object.keys(report.activeDays)).toEqual(["2025-03-01", "2025-03-03"]);
  });

  it("lets a rest day stand in for today: nothing is pending, nothing is at risk", () => {
    const activeDays = { "2025-03-01": 1 };
    const restDays = [{ fromDay: "2025-03-04", weekdays: [2] }];
    const report = streakOfDays({ activeDays, settings, restDays, pauses: [], now });
    expect(report.days["2025-03-04"]).toBe("rest");
    expect([report.current, report.missesLeft, report.atRisk]).toEqual([1, 0, false]);
  });
});

describe("a traveller who flies west over the date line", () => {
  // Learned on five days, missed two, lived all of the 27th and two hours of the 28th; then it is the 27th again.
  const events = [20, 21, 22, 23, 24].map((day) => learned(`2025-02-${day}T00:00:00Z`));
  const settings = [
    { ...utc, timeZone: "Pacific/Kiritimati" },
    { from: "2025-02-27T12:00:00Z", timeZone: "Pacific/Honolulu", dayStartsAt: 0 },
  ];
  const history = { ...nothing, settings, now: "2025-02-27T13:00:00Z" };

  it("has the 27th as a pending today, if nothing was learned on the 28th", () => {
    const report = readStreak({ ...history, events });
    expect(report).toMatchObject({
      today: "2025-02-27",
      current: 5,
      longest: 5,
      missesLeft: 0,
      atRisk: true,
    });
  });

  // So one more active day can lower current: only where it makes today later, which no other day can.
  it("keeps the 28th as today, if something was, and the 27th, which had all its hours, is missed", () => {
    const report = readStreak({ ...history, events: [...events, learned("2025-02-27T11:00:00Z")] });
    expect(report).toMatchObject({ today: "2025-02-28", current: 1, longest: 5, since: "2025-02-28" });
    expect(report.days["2025-02-27"]).toBe("missed");
  });

  it("loses the excuse of a short day by getting its hours back", () => {
    const there = { from: "2025-03-02T10:00:00Z", timeZone: "Pacific/Kiritimati", dayStartsAt: 0 };
    const back = { ...utc, from: "2025-03-02T11:00:00Z" };
    const flights = {
      ...nothing,
      settings: [utc, there, back],
      events: [1, 2].map((day) => learned(`2025-03-0${day}T10:30:00Z`)),
    };
    expect(readStreak({ ...flights, now: "2025-03-02T18:00:00Z" }).days["2025-03-02"]).toBe("excused");
    expect(readStreak({ ...flights, now: "2025-03-02T20:00:00Z" }).days["2025-03-02"]).toBe("missed");
  });
});

describe("the reader's machine", () => {
  it("changes nothing by its language or its zone", () => {
    const script = `
      import { readFileSync } from "node:fs";
      import { readStreak } from "./lib/streak/streak.ts";
      const vectors = JSON.parse(readFileSync("lib/streak/testdata/streaks.json", "utf8"));
      const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
      console.log(JSON.stringify([locale, timeZone, ...vectors.map(readStreak)]));`;
    const env = { ...process.env, LC_ALL: "ar_EG.UTF-8", TZ: "America/New_York" };
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const [locale, timeZone, ...reports] = JSON.parse(
      execFileSync(process.execPath, args, { env, encoding: "utf8", timeout: 20_000 }),
    );
    expect([locale, timeZone]).toEqual(["ar-EG", "America/New_York"]);
    expect(reports).toEqual(vectors.map((vector) => vector.expect));
  });
});
