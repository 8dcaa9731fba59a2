/**
 * Every statement that the functions of `db/` prepare is found by an index, so that a page costs the same beside
 * 100,000 other people. Seen to fail: with the indexes on events (user_id, item_id) and sessions (user_id) left out;
 * with statements prepared at each call.
 */
import { expect, it, vi } from "vitest";
import { openDatabase } from "./client";
import { dismiss, listDismissals } from "./dismissals";
import { listEvents, listEventsOn, recordEvents } from "./events";
import { findGoal, saveGoal } from "./goals";
import { readHistoryPage } from "./history";
import { applyMigrations } from "./migrations";
import { findNote, noNote, saveNote } from "./notes";
import { readProgress } from "./progress";
import { endPause, savePause, saveRestDays } from "./rest";
import { createSession, endSession, findSession } from "./sessions";
import {
  findPublicStamp,
  findPublished,
  findSharing,
  isOpenLink,
  previewPublished,
  renewLinkToken,
  saveSharing,
} from "./sharing";
import { readStamp } from "./stamps";
import { createTestViewer, testEvent, withDatabase } from "./testing";
import { addTimeSetting, listTimeSettings } from "./time-settings";
import { undoBatch, undoEvent } from "./undo";
import { findUserByHandle } from "./users";

const goal = {
  language: null,
  framework: null,
  level: "junior",
  tracks: [],
  picks: [],
  minutesADay: 5,
} as const;

/** Calls everything once. */
async function useEverything(): Promise<void> {
  const ada = await createTestViewer("ada");
  await findUserByHandle("ada");
  await saveSharing(ada, { name: "Ada" });
  await createSession({ idHash: "phone", userId: ada, now: 0 });
  await findSession("phone", 2 * 60 * 60 * 1000);
  await endSession("phone");
  await recordEvents(ada, [testEvent()]);
  await recordEvents(ada, [testEvent({ id: "event-2", status: "todo" })]);
  await listEvents(ada);
  await readHistoryPage(ada, null);
  await readHistoryPage(ada, { from: { day: "2026-11-02", occurredAt: 0, id: "" } });
  await listEventsOn(ada, [testEvent().itemId], testEvent().day);
  await undoEvent(ada, "event-1", 0);
  await undoBatch(ada, "batch", 0);
  await readProgress(ada);
  await saveGoal(ada, goal, 0);
  await findGoal(ada);
  await addTimeSetting(ada, { from: 1, timeZone: "Asia/Tokyo", dayStartsAt: 4 });
  await listTimeSettings(ada);
  await saveRestDays(ada, [6, 7], 0);
  await savePause(ada, { fromDay: "2030-01-01", toDay: "2030-01-02" }, 0);
  await endPause(ada, { fromDay: "2030-01-01", toDay: "2030-01-02" }, 0);
  await savePause(ada, { fromDay: "2027-01-01", toDay: "2027-01-02" }, 0);
  await endPause(ada, { fromDay: "2027-01-01", toDay: "2027-01-02" }, Date.UTC(2027, 0, 2, 12));
  await dismiss(ada, { skillId: "git-basics", kind: "learn", at: 0 });
  await listDismissals(ada, 0);
  await saveNote(ada, "git-basics", "text", { based: noNote.mark, now: 0 });
  await findNote(ada, "git-basics");
  await saveNote(ada, "git-basics", "", { based: noNote.mark, now: 0 });
  await saveSharing(ada, { ...(await findSharing(ada)), visibility: "public" });
  await renewLinkToken(ada, null, "token");
  await findPublished({ handle: "ada" });
  await findPublished({ token: "token" });
  await findPublicStamp("ada");
  await isOpenLink("token");
  await previewPublished(ada);
  await readStamp("u:ada");
}

it("no statement reads a whole table", async () => {
  const db = openDatabase(":memory:");
  applyMigrations(db);
  const { $client: client } = db;
  const prepare = vi.spyOn(client, "prepare");
  await withDatabase(db, async () => {
    await useEverything();
    const statements = [...new Set(prepare.mock.calls.map(([source]) => source))];
    prepare.mockRestore();
    expect(statements.length).toBeGreaterThan(25);
    const scans = statements.flatMap((source) => {
      const values = Array.from(source.matchAll(/\?/g), () => null);
      const plan = client
        .prepare<unknown[], { detail: string }>(`explain query plan ${source}`)
        .all(...values);
      // json_each reads what the caller sent; a constant row is one row.
      const scan = plan.find(
        ({ detail }) => /^SCAN /.test(detail) && !/^SCAN (json_each|CONSTANT ROW)/.test(detail),
      );
      return scan ? [`${scan.detail}: ${source}`] : [];
    });
    expect(scans).toEqual([]);
  });
});

/** Of years of one person's events as well: what reads more than it needs is quick beside one event. */
it.each([
  [
    "what lies around an event",
    /max\("events"/,
    ["events_user_item (user_id=? AND item_id=? AND occurred_at>? AND occurred_at<?)"],
  ],
  [
    "the last two of an item",
    /"item_id" = \?.* order by/,
    ["events_user_item (user_id=? AND item_id=?)", "LAST TERM OF ORDER BY"],
  ],
  [
    "an older page of the history",
    /order by "events"."day" desc/,
    ["events_user_day (user_id=? AND (day,occurred_at)", "LAST TERM OF ORDER BY"],
  ],
  [
    "a newer page of the history",
    /order by "events"."day" asc/,
    ["events_user_day (user_id=? AND (day,occurred_at)", "LAST TERM OF ORDER BY"],
  ],
  ["what came lately", /group by/, ["COVERING INDEX events_user_received (user_id=? AND received_at>?)"]],
  ["what was sent away lately", /from "dismissals"/, ["dismissals_user_at (user_id=? AND at>?)"]],
])("%s is found without a look at the rest", async (_name, told, details) => {
  const db = openDatabase(":memory:");
  applyMigrations(db);
  const prepare = vi.spyOn(db.$client, "prepare");
  await withDatabase(db, async () => {
    await useEverything();
    const sources = prepare.mock.calls.map(([source]) => source).filter((source) => told.test(source));
    prepare.mockRestore();
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      const values = Array.from(source.matchAll(/\?/g), () => null);
      const plan = JSON.stringify(db.$client.prepare(`explain query plan ${source}`).all(...values));
      for (const detail of details) expect(plan).toContain(detail);
    }
  });
});

it("what a page and a tick ask is prepared once per connection", async () => {
  const db = openDatabase(":memory:");
  applyMigrations(db);
  await withDatabase(db, async () => {
    const ada = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId: ada, now: 0 });
    const hot = async (id: string) => {
      await findSession("phone", 1);
      await listTimeSettings(ada);
      await recordEvents(ada, [testEvent({ id })]);
      await readProgress(ada);
      await findGoal(ada);
      await readStamp("u:ada");
      await findPublished({ handle: "ada" });
    };
    await hot("event-1");
    const prepare = vi.spyOn(db.$client, "prepare");
    await hot("event-2");
    expect(prepare.mock.calls).toEqual([]);
  });
});
