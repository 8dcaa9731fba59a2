/**
 * Undo, on the real tables. Seen to fail with: what is given back counted as learned, what was dated back undone now, an
 * undo of what no longer stands.
 */
import { expect, it } from "vitest";
import { newBatch } from "@/lib/history/batch";
import { listEvents, recordEvents } from "./events";
import { readProgress } from "./progress";
import { createTestViewer, testEvent, withTestDatabase } from "./testing";
import { undoBatch, undoEvent } from "./undo";

const hour = 60 * 60 * 1000;
const { occurredAt: noon, day } = testEvent();
const statusesOf = (items: Readonly<Record<string, { status: string }>>) =>
  Object.fromEntries(Object.entries(items).map(([id, { status }]) => [id, status]));

it("an undo sets the item back and takes the day back, once however often it is asked for", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await recordEvents(ada, [testEvent()]);
    expect(await undoEvent(ada, "event-1", noon + hour)).toEqual({ undone: 1 });
    expect(await undoEvent(ada, "event-1", noon + 2 * hour)).toEqual({ undone: 0 });
    const { items, activeDays } = await readProgress(ada);
    expect(statusesOf(items)).toEqual({ "git-basics.commit": "todo" });
    expect(activeDays).toEqual({});
    expect(await listEvents(ada)).toHaveLength(2);
  }));

it("an undo of an undo on a later day gives the item back and earns that day nothing", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await recordEvents(ada, [testEvent()]);
    await undoEvent(ada, "event-1", noon + 24 * hour);
    const [, undone] = await listEvents(ada);
    expect(await undoEvent(ada, undone?.id ?? "", noon + 48 * hour)).toEqual({ undone: 1 });
    const { items, activeDays } = await readProgress(ada);
    expect(statusesOf(items)).toEqual({ "git-basics.commit": "done" });
    expect(activeDays).toEqual({ [day]: 1 });
  }));

it("an undo of what was dated back takes the day that it earned along, days later too", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await recordEvents(ada, [testEvent({ backdated: true, receivedAt: noon + 48 * hour })]);
    expect((await readProgress(ada)).activeDays).toEqual({ [day]: 1 });
    await undoEvent(ada, "event-1", noon + 72 * hour);
    const { items, activeDays } = await readProgress(ada);
    expect([statusesOf(items), activeDays]).toEqual([{ "git-basics.commit": "todo" }, {}]);
  }));

it("an undo of a batch gives each item back what it was, and leaves alone what was marked since", () =>
  withTestDatabase(async () => {
    const [ada, eve] = [await createTestViewer("ada"), await createTestViewer("eve")];
    const marked = [
      testEvent({ id: "1", itemId: "a" }),
      testEvent({ id: "2", itemId: "b", status: "skipped" }),
      testEvent({ id: "3", itemId: "c", status: "learning" }),
    ];
    const at = noon + 24 * hour;
    const reset = newBatch(["a", "b", "c"], "todo", at).map((event) => ({
      ...event,
      receivedAt: at,
      day: "2026-11-03",
    }));
    const again = testEvent({ id: "4", itemId: "c", occurredAt: at + hour, day: "2026-11-03" });
    for (const person of [ada, eve]) await recordEvents(person, [...marked, ...reset, again]);
    const batchId = reset[0]?.id.slice(0, 24) ?? "";
    expect(await undoBatch(ada, batchId, at + 2 * hour)).toEqual({ undone: 2 });
    expect(await undoBatch(ada, batchId, at + 3 * hour)).toEqual({ undone: 0 });
    const [adas, eves] = [await readProgress(ada), await readProgress(eve)];
    expect(statusesOf(adas.items)).toEqual({ a: "done", b: "skipped", c: "done" });
    expect(statusesOf(eves.items)).toEqual({ a: "todo", b: "todo", c: "done" });
    expect(adas.activeDays).toEqual({ [day]: 2, "2026-11-03": 1 });
  }));

it("an undo knows what an item was under the name that it had before", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const [old, now] = ["deployment.compare-hosts", "hosting-choices.three-customers"];
    await recordEvents(ada, [testEvent({ id: "1", itemId: old })]);
    await recordEvents(ada, [
      testEvent({
        id: "2",
        itemId: now,
        status: "skipped",
        occurredAt: noon + hour,
        receivedAt: noon + hour,
      }),
    ]);
    expect(await undoEvent(ada, "1", noon + 2 * hour)).toEqual({ undone: 0 });
    expect(await undoEvent(ada, "2", noon + 2 * hour)).toEqual({ undone: 1 });
    expect(statusesOf((await readProgress(ada)).items)).toEqual({ [now]: "done" });
  }));
