/**
 * What a person chooses and notes. Seen to fail: with an unchanged setting added again; with `gte` turned to `lte`; with a
 * note saved whatever it was based on; with the whole goal saved; with the goal and its zone in two transactions; with a
 * goal that comes along put in place of another.
 */
import { expect, it } from "vitest";
import { dismiss, listDismissals } from "./dismissals";
import { findGoal, saveGoal } from "./goals";
import { findNote, noNote, saveNote } from "./notes";
import { createSession } from "./sessions";
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
    expect(await findNote(ada, "sql-joins")).toEqual(noNote);
    const first = await saveNote(ada, "sql-joins", "left, right", { based: noNote.mark, now: 1 });
    const then = await saveNote(ada, "sql-joins", "left, right, full", { based: first.mark, now: 2 });
    await saveNote(ada, "git-basics", "rebase", { based: noNote.mark, now: 3 });
    expect(await findNote(ada, "sql-joins")).toEqual({ text: "left, right, full", mark: then.mark });
    await saveNote(ada, "sql-joins", "", { based: then.mark, now: 4 });
    expect(await findNote(ada, "sql-joins")).toEqual(noNote);
  }));

it("a note that is based on another one than the kept one is not saved, and the same text again is", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const { mark } = await saveNote(ada, "sql-joins", "on the phone", { based: noNote.mark, now: 1 });
    const stale = { based: noNote.mark, now: 2 };
    expect(await saveNote(ada, "sql-joins", "at the desk", stale)).toEqual({ ok: false, mark });
    expect(await saveNote(ada, "sql-joins", "", stale)).toEqual({ ok: false, mark });
    expect(await saveNote(ada, "sql-joins", "on the phone", stale)).toEqual({ ok: true, mark });
    expect(await findNote(ada, "sql-joins")).toEqual({ text: "on the phone", mark });
    expect((await saveNote(ada, "sql-joins", "both", { based: mark, now: 3 })).ok).toBe(true);
  }));

it("of a goal only what a form changed is replaced, and its zone comes or fails with it", () =>
  withTestDatabase(async (db) => {
    const ada = await createTestViewer("ada");
    await saveGoal(ada, goal, 1);
    await saveGoal(ada, { ...goal, minutesADay: 45 }, 2, { changed: { minutesADay: 45 } });
    await addTimeSetting(ada, { from: 3, dayStartsAt: 2 });
    const stale = { ...goal, level: "senior" } as const;
    await saveGoal(ada, stale, 4, { changed: { level: "senior" }, timeZone: "Europe/Lisbon" });
    expect(await findGoal(ada)).toEqual({ ...goal, level: "senior", minutesADay: 45 });
    expect((await listTimeSettings(ada)).at(-1)).toEqual({
      ...{ from: 4, timeZone: "Europe/Lisbon", dayStartsAt: 2 },
    });
    const go = { language: "go", framework: null } as const;
    await saveGoal(ada, { ...goal, ...go }, 5, { changed: { language: "go" } });
    expect(await findGoal(ada)).toMatchObject({ language: "go", framework: null });

    db.$client.exec(
      "create trigger full before insert on time_settings begin select raise(abort, 'full'); end",
    );
    const both = saveGoal(ada, { ...goal, minutesADay: 5 }, 6, { timeZone: "Asia/Tokyo" });
    await expect(both).rejects.toThrow("full");
    expect(await findGoal(ada)).toMatchObject({ minutesADay: 45 });
  }));

it("a goal that comes along is that of an account without one, and replaces none", () =>
  withTestDatabase(async () => {
    const [ada, eve] = [await createTestViewer("ada"), await createTestViewer("eve")];
    await saveGoal(ada, goal, 1);
    const brought = { ...goal, minutesADay: 5 };
    await createSession({ idHash: "adas", userId: ada, goal: brought, now: 2 });
    await createSession({ idHash: "eves", userId: eve, goal: brought, now: 2 });
    expect([await findGoal(ada), await findGoal(eve)]).toEqual([goal, brought]);
  }));
