// Seen to fail on plants: `pauseRefusal` comparing with `<=`; the last day left out of "running"; a pause ended today
// that keeps today; the earlier of two choices of one day in force; a refusal counting pauses that are over.
import { describe, expect, it } from "vitest";
import { leftOfPause, pauseRefusal, pauseSchema, pauseState, restWeekdaysOn } from "./rest";

const today = "2026-11-21";
const pause = (fromDay: string, toDay: string) => ({ fromDay, toDay });
const problemsOf = (input: unknown) =>
  pauseSchema.safeParse(input).error?.issues.map(({ path, message }) => [path[0], message]);

describe("a pause from a form", () => {
  it("is two real days in order, the first and the last of which may be one", () => {
    expect(pauseSchema.safeParse(pause("2026-12-24", "2026-12-24")).success).toBe(true);
    expect(problemsOf(pause("", "24.12.2026"))).toEqual([
      ["fromDay", "Choose a day."],
      ["toDay", "Choose a day."],
    ]);
    expect(problemsOf(pause("2026-02-30", "2026-03-01"))).toEqual([["fromDay", "Choose a day."]]);
    expect(problemsOf(pause("2026-12-24", "2026-12-23"))).toEqual([
      ["toDay", "The last day comes before the first one."],
    ]);
  });

  it("lasts a year at most, leap years included", () => {
    expect(problemsOf(pause("2027-01-01", "2028-01-01"))).toBeUndefined();
    expect(problemsOf(pause("2027-01-01", "2028-01-02"))).toEqual([
      ["toDay", expect.stringContaining("a year at most")],
    ]);
    expect(problemsOf(pause("2028-01-01", "2028-12-31"))).toBeUndefined();
  });
});

describe("declaring a pause", () => {
  it("is refused for a first day before today, and only then", () => {
    expect(pauseRefusal(pause("2026-11-20", "2026-12-01"), [], today)?.field).toBe("fromDay");
    expect(pauseRefusal(pause(today, today), [], today)).toBeNull();
    expect(pauseRefusal(pause("2027-05-01", "2027-05-02"), [], today)).toBeNull();
  });

  it("may overlap others, of which twenty may run or lie ahead; those that are over do not count", () => {
    const christmas = pause("2026-12-24", "2027-01-02");
    const over = Array.from({ length: 30 }, () => pause("2026-11-01", "2026-11-20"));
    const running = pause("2026-11-01", today);
    const ahead = Array.from({ length: 18 }, () => christmas);
    expect(pauseRefusal(christmas, [...over, running, ...ahead], today)).toBeNull();
    expect(pauseRefusal(christmas, [...over, running, christmas, ...ahead], today)?.field).toBe("form");
  });
});

describe("a declared pause", () => {
  it("is ahead, running on both its ends and between, and then over", () => {
    expect(pauseState(pause("2026-11-22", "2026-11-30"), today)).toBe("ahead");
    expect(pauseState(pause("2026-11-21", "2026-11-30"), today)).toBe("running");
    expect(pauseState(pause("2026-11-15", "2026-11-30"), today)).toBe("running");
    expect(pauseState(pause("2026-11-15", "2026-11-21"), today)).toBe("running");
    expect(pauseState(pause("2026-11-15", "2026-11-20"), today)).toBe("over");
  });

  it("that is ended keeps its days before today, and nothing where it has none", () => {
    expect(leftOfPause(pause("2026-11-15", "2026-11-30"), today)).toEqual(pause("2026-11-15", "2026-11-20"));
    expect(leftOfPause(pause(today, "2026-11-30"), today)).toBeNull();
    expect(leftOfPause(pause("2026-11-22", "2026-11-30"), today)).toBeNull();
    expect(leftOfPause(pause("2026-11-01", "2026-11-10"), today)).toEqual(pause("2026-11-01", "2026-11-10"));
  });
});

it("the rest weekdays in force are those of the latest choice that has begun, of one day the later listed", () => {
  const choices = [
    { fromDay: "2026-11-02", weekdays: [7] },
    { fromDay: "2026-11-20", weekdays: [1] },
    { fromDay: "2026-11-20", weekdays: [6, 7] },
    { fromDay: "2026-11-22", weekdays: [] },
  ];
  expect(restWeekdaysOn("2026-11-01", choices)).toEqual([]);
  expect(restWeekdaysOn("2026-11-19", choices)).toEqual([7]);
  expect(restWeekdaysOn(today, choices)).toEqual([6, 7]);
  expect(restWeekdaysOn("2026-11-22", choices)).toEqual([]);
});
