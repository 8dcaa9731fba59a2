/** What a person chooses and notes. Seen to fail: with an unchanged setting added again; with `gte` turned to `lte`. */
import { expect, it } from "vitest";
import { dismiss, listDismissals } from "./dismissals";
import { findGoal, saveGoal } from "./goals";
import { findNote, saveNote } from "./notes";
import { readStamp } from "./stamps";
import { createTestViewer, withTestDatabase } from "./testing";
import { addTimeSetting, listTimeSettings } from "./time-settings";

const goal = {
  language: "python",
  framework: "django",
  level: "mid",
  tracks: [],
  picks: [],
  minutesADay: 30,
} as const;

it("a goal is what was saved last, open questions included", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    expect(await findGoal(ada)).toBeNull();
    await saveGoal(ada, goal, 1);
    expect(await findGoal(ada)).toEqual(goal);
    await saveGoal(ada, { ...goal, language: null, framework: null }, 2);
    expect(await findGoal(ada)).toEqual({ ...goal, language: null, framework: null });
  }));

it("a time setting is added to the older ones, oldest first, and of equal instants the later one is last", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada", { timeZone: "UTC", now: 5 });
    const berlin = { from: 9, timeZone: "Europe/Berlin", dayStartsAt: 4 };
    const tokyo = { from: 9, timeZone: "Asia/Tokyo", dayStartsAt: 0 };
    await addTimeSetting(ada, berlin);
    const stamp = await readStamp("u:ada");
    await addTimeSetting(ada, tokyo);
    expect(await readStamp("u:ada")).toBeGreaterThan(stamp);
    expect(await listTimeSettings(ada)).toEqual([
      { from: 5, timeZone: "UTC", dayStartsAt: 4 },
      berlin,
      tokyo,
    ]);
  }));

it("saving the time form without a change adds nothing", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const stamp = await readStamp("u:ada");
    await addTimeSetting(ada, { from: 9, timeZone: "UTC", dayStartsAt: 4 });
    expect(await listTimeSettings(ada)).toHaveLength(1);
    expect(await readStamp("u:ada")).toBe(stamp);
    await addTimeSetting(ada, { from: 9, timeZone: "UTC", dayStartsAt: 5 });
    expect(await listTimeSettings(ada)).toHaveLength(2);
  }));

it("what was sent away is listed from an instant on, each fact once", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    for (const at of [30, 10, 20, 20]) await dismiss(ada, { skillId: "sql-joins", kind: "learn", at });
    expect((await listDismissals(ada, 20)).map(({ at }) => at)).toEqual([20, 30]);
    expect(await listDismissals(ada, 30)).toEqual([{ skillId: "sql-joins", kind: "learn", at: 30 }]);
  }));

it("a note is what was saved last on its skill; an empty one is gone", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    expect(await findNote(ada, "sql-joins")).toBeNull();
    await saveNote(ada, "sql-joins", "left, right", 1);
    await saveNote(ada, "sql-joins", "left, right, full", 2);
    await saveNote(ada, "git-basics", "rebase", 3);
    expect(await findNote(ada, "sql-joins")).toBe("left, right, full");
    await saveNote(ada, "sql-joins", "", 4);
    expect(await findNote(ada, "sql-joins")).toBeNull();
    expect(await findNote(ada, "git-basics")).toBe("rebase");
  }));
