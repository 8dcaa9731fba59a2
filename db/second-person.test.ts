/**
 * Nobody touches another's data: every function that takes a `ViewerId` is called by a second person, with the ids of
 * the first. Seen to fail: with `user_id` left out of any one condition in notes, dismissals, events, facts, rest
 * and sharing.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dismiss, listDismissals } from "./dismissals";
import { listEvents, listEventsOn, recordEvents } from "./events";
import { findGoal, saveGoal } from "./goals";
import { readHistoryPage } from "./history";
import { findNote, noNote, saveNote } from "./notes";
import { readProgress } from "./progress";
import { endPause, savePause, saveRestDays } from "./rest";
import { createSession } from "./sessions";
import { findSharing, previewPublished, renewLinkToken, saveSharing } from "./sharing";
import { createTestViewer, rowsOf, testEvent, withTestDatabase } from "./testing";
import { addTimeSetting, listTimeSettings } from "./time-settings";
import { listUndo, undoBatch, undoEvent } from "./undo";
import type { ViewerId } from "./viewer-id";

const adasGoal = {
  language: "go",
  framework: "gin",
  level: "lead",
  tracks: ["security"],
  picks: ["mysql"],
  minutesADay: 45,
} as const;
const evesGoal = {
  language: null,
  framework: null,
  level: "junior",
  tracks: [],
  picks: [],
  minutesADay: 5,
} as const;
const batchId = "ada".padEnd(24, "0");
/** Far enough ahead of every `now` here. */
const adasPause = { fromDay: "2031-05-06", toDay: "2031-05-09" };
const shown = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };

/** Ada, with a row in every table. */
async function createAda(): Promise<ViewerId> {
  const ada = await createTestViewer("ada", { timeZone: "Asia/Tokyo" });
  await createSession({ idHash: "adas-session", userId: ada, now: 0 });
  await saveSharing(ada, { name: "Ada" });
  await recordEvents(ada, [testEvent(), testEvent({ id: `${batchId}00000000`, itemId: "git-basics.log" })]);
  await addTimeSetting(ada, { from: 1, timeZone: "Asia/Seoul", dayStartsAt: 2 });
  await saveRestDays(ada, [2, 5], 1);
  await savePause(ada, adasPause, 1);
  await saveGoal(ada, adasGoal, 0);
  await saveSharing(ada, { ...shown, visibility: "link" });
  await renewLinkToken(ada, null, "adas-token");
  await dismiss(ada, { skillId: "git-basics", kind: "learn", at: 1 });
  await saveNote(ada, "git-basics", "adas-note", { based: noNote.mark, now: 0 });
  return ada;
}

/** What Eve may call, on what is Ada's. */
const calls: Record<string, (eve: ViewerId) => Promise<unknown>> = {
  addTimeSetting: (eve) => addTimeSetting(eve, { from: 1, timeZone: "Asia/Dubai", dayStartsAt: 0 }),
  dismiss: (eve) => dismiss(eve, { skillId: "git-basics", kind: "learn", at: 1 }),
  endPause: (eve) => endPause(eve, adasPause, 1),
  findGoal,
  findNote: (eve) => findNote(eve, "git-basics"),
  findSharing,
  listDismissals: (eve) => listDismissals(eve, 0),
  listEvents,
  listEventsOn: (eve) => listEventsOn(eve, [testEvent().itemId], testEvent().day),
  listTimeSettings,
  previewPublished,
  readHistoryPage: (eve) => readHistoryPage(eve, null),
  readProgress,
  recordEvents: (eve) => recordEvents(eve, [testEvent({ status: "todo", occurredAt: 10 ** 15 })]),
  renewLinkToken: (eve) => renewLinkToken(eve, null, "eves-token"),
  saveGoal: (eve) => saveGoal(eve, evesGoal, 1),
  saveNote: (eve) => saveNote(eve, "git-basics", "", { based: noNote.mark, now: 1 }),
  savePause: (eve) => savePause(eve, { fromDay: "2030-01-01", toDay: "2030-01-02" }, 1),
  saveRestDays: (eve) => saveRestDays(eve, [4], 1),
  saveSharing: (eve) => saveSharing(eve, { ...shown, visibility: "public", name: "Eve" }),
  listUndo: (eve) => listUndo(eve, "b".repeat(24), 1),
  undoBatch: (eve) => undoBatch(eve, batchId, 1),
  undoEvent: (eve) => undoEvent(eve, "event-1", 1),
};

const adasOwn = ["Ada", "adas-", "Tokyo", "Seoul", "event-1", "git-basics", "2026-11-02", "2031-", "gin"];

describe("a second person", () => {
  it("can only call functions that this file knows", () => {
    const files = readdirSync("db").filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    const found = files.flatMap((file) => {
      const source = readFileSync(`db/${file}`, "utf8");
      return [...source.matchAll(/export (?:async )?function (\w+)\(\s*viewerId: ViewerId/g)].map(
        ([, name]) => name,
      );
    });
    expect(found.sort()).toEqual(Object.keys(calls).sort());
  });

  it("finds a first person with something in every table", () =>
    withTestDatabase(async () => {
      const empty = Object.entries(rowsOf(await createAda())).filter(([, rows]) => rows.length === 0);
      expect(empty).toEqual([]);
    }));

  it.each(Object.entries(calls))(
    "%s shows nothing of the first and changes nothing of theirs",
    (_name, call) =>
      withTestDatabase(async () => {
        const ada = await createAda();
        const eve = await createTestViewer("eve");
        const before = rowsOf(ada);
        const answer = JSON.stringify((await call(eve)) ?? null);
        expect(adasOwn.filter((own) => answer.includes(own))).toEqual([]);
        expect(rowsOf(ada)).toEqual(before);
      }),
  );

  it("leaves no trace when deleted, and the first stays whole", () =>
    withTestDatabase(async (db) => {
      const ada = await createAda();
      const eve = await createTestViewer("eve");
      for (const call of Object.values(calls)) await call(eve);
      const before = rowsOf(ada);
      db.$client.prepare("delete from users where id = ?").run(eve);
      expect(Object.values(rowsOf(eve)).flat()).toEqual([]);
      expect(rowsOf(ada)).toEqual(before);
    }));
});
