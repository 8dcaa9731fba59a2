/** Seen to fail: with `user_id` left out of the primary key; with a stamp for nothing new; with heat of 1 at most. */
import { expect, it } from "vitest";
import { listEvents, recordEvents } from "./events";
import { readProgress } from "./progress";
import { readStamp } from "./stamps";
import { createTestViewer, testEvent, withTestDatabase } from "./testing";

const hour = 60 * 60 * 1000;
const { occurredAt: noon } = testEvent();

it("a tick shows at once as the item's status and as an active day", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    expect(await recordEvents(ada, [testEvent()])).toEqual({ recorded: 1, later: null });
    expect(await listEvents(ada)).toEqual([testEvent()]);
    const { items, activeDays } = await readProgress(ada);
    expect(items).toEqual({
      "git-basics.commit": { status: "done", occurredAt: noon, eventId: "event-1" },
    });
    expect(activeDays).toEqual({ "2026-11-02": 1 });
  }));

it("the same event again, in one call or a later one, changes nothing and leaves the public page cached", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    expect(await recordEvents(ada, [testEvent(), testEvent()])).toEqual({ recorded: 1, later: null });
    const stamp = await readStamp("u:ada");
    const altered = testEvent({ status: "todo", receivedAt: noon + hour });
    expect(await recordEvents(ada, [altered])).toEqual({ recorded: 0, later: null });
    expect(await listEvents(ada)).toEqual([testEvent()]);
    expect(await readStamp("u:ada")).toBe(stamp);
  }));

it("what is new makes the public page anew, for its own person only", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await createTestViewer("eve");
    const [adas, eves] = [await readStamp("u:ada"), await readStamp("u:eve")];
    await recordEvents(ada, [testEvent()]);
    expect(await readStamp("u:ada")).toBeGreaterThan(adas);
    expect(await readStamp("u:eve")).toBe(eves);
  }));

it("two people may have events of the same id", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const eve = await createTestViewer("eve");
    await recordEvents(ada, [testEvent()]);
    expect(await recordEvents(eve, [testEvent({ status: "learning" })])).toEqual({
      recorded: 1,
      later: null,
    });
    expect((await readProgress(ada)).items["git-basics.commit"]?.status).toBe("done");
    expect((await readProgress(eve)).items["git-basics.commit"]?.status).toBe("learning");
  }));

it("an undo on the same day takes the day back, one on a later day does not", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await recordEvents(ada, [testEvent()]);
    await recordEvents(ada, [testEvent({ id: "event-2", status: "todo", occurredAt: noon + hour })]);
    expect((await readProgress(ada)).activeDays).toEqual({});
    await recordEvents(ada, [testEvent({ id: "event-3", occurredAt: noon + 2 * hour })]);
    const undone = {
      id: "event-4",
      status: "todo",
      occurredAt: noon + 24 * hour,
      day: "2026-11-03",
    } as const;
    await recordEvents(ada, [testEvent(undone)]);
    const { items, activeDays } = await readProgress(ada);
    expect(activeDays).toEqual({ "2026-11-02": 1 });
    expect(items["git-basics.commit"]?.status).toBe("todo");
  }));

it("an event that comes late finds its place: it never overwrites a newer one", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await recordEvents(ada, [testEvent()]);
    await recordEvents(ada, [testEvent({ id: "earlier", status: "learning", occurredAt: noon - hour })]);
    expect((await readProgress(ada)).items["git-basics.commit"]?.status).toBe("done");
    expect((await listEvents(ada)).map(({ id }) => id)).toEqual(["earlier", "event-1"]);
  }));

it("a batch with one event that is not allowed records none of it", () =>
  withTestDatabase(async (db) => {
    const ada = await createTestViewer("ada");
    db.$client.exec(
      "create trigger fail before insert on events when new.id = 'bad' begin select raise(abort, 'bad'); end",
    );
    await expect(recordEvents(ada, [testEvent(), testEvent({ id: "bad" })])).rejects.toThrow("bad");
    expect(await listEvents(ada)).toEqual([]);
    expect((await readProgress(ada)).items).toEqual({});
  }));

it("the file itself refuses a status or a source that does not exist", () =>
  withTestDatabase(async (db) => {
    const ada = await createTestViewer("ada");
    const insert = db.$client.prepare(
      "insert into events values (?, ?, 'item', ?, ?, 0, 0, '1970-01-01', 0, 0)",
    );
    expect(() => insert.run(ada, "1", "finished", "learned")).toThrow("events_status");
    expect(() => insert.run(ada, "2", "done", "guessed")).toThrow("events_source");
  }));

it("a batch of 500 events moves all of its 150 items", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const batch = Array.from({ length: 500 }, (_, index) =>
      testEvent({ id: `event-${index}`, itemId: `item-${index % 150}` }),
    );
    expect(await recordEvents(ada, batch)).toEqual({ recorded: 500, later: null });
    const { items, activeDays } = await readProgress(ada);
    expect(Object.keys(items)).toHaveLength(150);
    expect(activeDays).toEqual({ "2026-11-02": 150 });
  }));
