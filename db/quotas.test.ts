/**
 * The quotas of one account (spec trust, "Bad input gets"), on the real tables. Seen to fail with: what was sent again
 * counted, the whole call refused for one event, a second person's events counted, brought-along events counted by their
 * own days (any number of them then fits), undo left out.
 */
import { expect, it } from "vitest";
import { noteProblem } from "@/lib/account/note";
import { quotas } from "@/lib/account/quotas";
import { catalogue } from "@/lib/catalogue";
import { newBatch } from "@/lib/history/batch";
import { msPerDay, msPerHour } from "@/lib/time/day";
import { dismiss, listDismissals } from "./dismissals";
import { listEvents, type NewEvent, recordEvents } from "./events";
import { NotWritten } from "./not-written";
import { createSession, findSession } from "./sessions";
import { createTestViewer, testEvent, withTestDatabase } from "./testing";
import { addTimeSetting, listTimeSettings } from "./time-settings";
import { undoEvent } from "./undo";
import type { ViewerId } from "./viewer-id";

const now = Date.UTC(2026, 10, 2, 12);
/** So many events, received at `at`, on so many items. */
const many = (
  name: string,
  count: number,
  { at = now, items = count }: { at?: number; items?: number } = {},
) =>
  Array.from(
    { length: count },
    (_, place): NewEvent =>
      testEvent({ id: `${name}-${place}`, itemId: `item-${place % items}`, occurredAt: at, receivedAt: at }),
  );
async function recordAll(viewerId: ViewerId, events: readonly NewEvent[], since?: number) {
  for (let from = 0; from < events.length; from += 500) {
    await recordEvents(viewerId, events.slice(from, from + 500), since);
  }
}

it("the whole catalogue in one press fits, and a day later it fits again", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const all = catalogue.skills.flatMap(({ items }) => items.map(({ id }) => id));
    for (const at of [now, now + msPerDay]) {
      const batch = newBatch(all, "done", at, "known").map((event) => ({
        ...event,
        receivedAt: at,
        day: "2026-11-02",
      }));
      expect(await recordEvents(ada, batch)).toEqual({ recorded: all.length, later: null });
    }
  }));

it("5,000 events a day are taken, of the rest it says when to go on, and what was sent before is not counted again", () =>
  withTestDatabase(async () => {
    const [ada, eve] = [await createTestViewer("ada"), await createTestViewer("eve")];
    const early = many("early", 100, { at: now - 20 * msPerHour });
    await recordAll(ada, early);
    await recordAll(ada, many("now", quotas.eventsADay - 100));
    const more = [...early, testEvent({ id: "more", itemId: "other", receivedAt: now })];
    const later = { eventIds: ["more"], retryAfterMs: 4 * msPerHour };
    expect(await recordEvents(ada, more, now - msPerDay)).toEqual({ recorded: 0, later });
    expect(await listEvents(ada)).toHaveLength(quotas.eventsADay);
    expect(await recordEvents(eve, [testEvent()])).toEqual({ recorded: 1, later: null });

    const tomorrow = testEvent({ id: "more", itemId: "other", receivedAt: now + 4 * msPerHour });
    expect(await recordEvents(ada, [tomorrow])).toEqual({ recorded: 1, later: null });
  }));

it("200 events a day of one item are taken, with those of others beside them", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const events = [
      ...many("same", 203, { items: 1 }),
      testEvent({ id: "other", itemId: "other", receivedAt: now }),
    ];
    expect(await recordEvents(ada, events)).toEqual({
      recorded: 201,
      later: { eventIds: ["same-200", "same-201", "same-202"], retryAfterMs: msPerDay },
    });
  }));

it("what a new account brings along is one job of its own, whatever days it names", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    for (let day = 0; day < 10; day += 1) {
      await recordAll(ada, many(`day${day}`, 600, { at: now - day * msPerDay }), 0);
    }
    expect(await listEvents(ada)).toHaveLength(quotas.eventsADay);
    const last = await recordEvents(ada, [testEvent({ id: "last" })], 0);
    expect(last.later).toEqual({ eventIds: ["last"], retryAfterMs: msPerDay });
  }));

it("an undo counts as well, and one that is too much changes nothing", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const marks = many("same", quotas.eventsADayOfOneItem, { items: 1 }).map((event, place) => ({
      ...event,
      occurredAt: now - 1000 + place,
      status: place % 2 === 0 ? ("learning" as const) : ("done" as const),
    }));
    await recordEvents(ada, marks);
    await expect(undoEvent(ada, marks.at(-1)?.id ?? "", now)).rejects.toThrow(NotWritten);
    expect(await listEvents(ada)).toHaveLength(marks.length);
    expect(await undoEvent(ada, marks.at(-1)?.id ?? "", now + msPerDay)).toEqual({ undone: 1 });
  }));

it("a change of time settings is taken 12 times a day, and said when it is again", () =>
  withTestDatabase(async () => {
    const [ada, eve] = [await createTestViewer("ada"), await createTestViewer("eve")];
    const move = (viewerId: ViewerId, hour: number, place: number) =>
      addTimeSetting(viewerId, {
        from: now + hour * msPerHour,
        timeZone: place % 2 === 0 ? "Asia/Tokyo" : "Asia/Dubai",
        dayStartsAt: 4,
      });
    for (let place = 0; place < quotas.timeSettingsADay; place += 1) await move(ada, place, place);
    await expect(move(ada, 12, 12)).rejects.toMatchObject({ reason: "quota", retryAfterMs: 12 * msPerHour });
    expect(await listTimeSettings(ada)).toHaveLength(quotas.timeSettingsADay + 1);
    // What is as it was is no change.
    await move(ada, 12, 11);
    await move(eve, 12, 12);
    await move(ada, 24, 12);
    expect(await listTimeSettings(ada)).toHaveLength(quotas.timeSettingsADay + 2);
  }));

it("a suggestion is sent away 200 times a day, and said when it can be again", () =>
  withTestDatabase(async () => {
    const [ada, eve] = [await createTestViewer("ada"), await createTestViewer("eve")];
    const sendAway = (viewerId: ViewerId, at: number) =>
      dismiss(viewerId, { skillId: "git-basics", kind: "learn", at });
    for (let place = 0; place < quotas.notNowADay; place += 1) await sendAway(ada, now + place);
    const tooMany = sendAway(ada, now + msPerHour);
    await expect(tooMany).rejects.toMatchObject({ reason: "quota", retryAfterMs: 23 * msPerHour });
    await sendAway(eve, now + msPerHour);
    await sendAway(ada, now + msPerDay + 1);
    expect(await listDismissals(ada, 0)).toHaveLength(quotas.notNowADay + 1);
  }));

it("of more than 50 devices of one person those not seen for longest are signed out", () =>
  withTestDatabase(async () => {
    const [ada, eve] = [await createTestViewer("ada"), await createTestViewer("eve")];
    await createSession({ idHash: "eves", userId: eve, now });
    for (let place = 0; place <= quotas.sessions; place += 1) {
      await createSession({ idHash: `device-${place}`, userId: ada, now: now + place });
    }
    const seen = async (idHash: string) => (await findSession(idHash, now + msPerHour)) !== null;
    expect([await seen("device-0"), await seen("device-1"), await seen("device-50")]).toEqual([
      false,
      true,
      true,
    ]);
    expect(await seen("eves")).toBe(true);
  }));

it("the longest note on every skill stays below what an account may keep", () => {
  const longest = "字".repeat(20_000);
  expect([noteProblem(longest), noteProblem(`${longest}字`)]).toEqual([null, expect.any(String)]);
  expect(catalogue.skills.length * Buffer.byteLength(longest)).toBeLessThan(quotas.noteBytes);
});
