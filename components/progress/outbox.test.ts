// Seen to fail with: what has to wait until tomorrow taken for saved; a batch that is refused as a whole for one event; no wait after a failure; what was brought along sent
// together with the rest.
import { describe, expect, test } from "vitest";
import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { backoffMs, guest, type Kept } from "@/lib/progress/outbox";
import { Outbox } from "./outbox";

const itemId = "git-basics.first-commit";
const event = (at: number) => newEvent(itemId, "done", at);
const saved: RecordAnswer = { ok: true, recorded: 1, savedAt: 1 };

/** An outbox of Ada's over a device and a line that a test looks into. */
function device(
  answer: (events: readonly EventInput[]) => RecordAnswer | Promise<RecordAnswer>,
  kept: Kept[] = [],
) {
  const stored = new Map(kept.map((each) => [each.event.id, each]));
  const sent: { readonly ids: readonly string[]; readonly along: boolean }[] = [];
  const waits: number[] = [];
  const outbox = new Outbox({
    owner: "ada",
    store: {
      load: async () => [...stored.values()],
      put: async (more) => {
        for (const each of more) stored.set(each.event.id, each);
      },
      remove: async (ids) => {
        for (const id of ids) stored.delete(id);
      },
    },
    send: async (events, _owner, along) => {
      sent.push({ ids: events.map(({ id }) => id), along });
      return answer(events);
    },
    tabs: { tell: () => {} },
    onSaved: () => {},
    isOutdated: () => false,
    later: (_run, ms) => {
      waits.push(ms);
      return () => {};
    },
  });
  return { outbox, stored, sent, waits };
}

describe("the outbox of a device", () => {
  test("refuses of many events only the one that cannot be understood", async () => {
    const events = [1, 2, 3, 4, 5, 6, 7, 8].map(event);
    const wrong = events[4]?.id;
    const { outbox, stored } = device((batch) =>
      batch.some(({ id }) => id === wrong) ? { ok: false, reason: "invalid" } : saved,
    );
    await outbox.add(events);
    expect(outbox.state().refused.map((kept) => kept.event.id)).toEqual([wrong]);
    expect(outbox.state().events).toEqual([]);
    expect([...stored.keys()]).toEqual([wrong]);
  });

  test("sends what is added while it sends", async () => {
    let later: Promise<void> | undefined;
    const { outbox, sent, stored } = device(() => {
      later ??= outbox.add([event(2)]);
      return saved;
    });
    await outbox.add([event(1)]);
    await later;
    expect(sent).toHaveLength(2);
    expect(stored.size).toBe(0);
  });

  test("waits longer after each failure, a minute at most, and forgets nothing", async () => {
    const { outbox, waits, stored } = device(() => {
      throw new Error("no network");
    });
    await outbox.add([event(1)]);
    for (let round = 0; round < 8; round += 1) await outbox.sync();
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(waits).toEqual(waits.map((_, place) => backoffMs(place + 1)));
    expect(stored.size).toBe(1);
    expect(outbox.state().phase).toBe("waiting");
  });

  test("keeps what is too much for one day, and sends it again when it was told to", async () => {
    const [first, second] = [event(1), event(2)];
    const { outbox, waits, stored } = device(() => ({
      ok: false,
      reason: "later",
      eventIds: [second.id],
      retryAfterMs: 3_600_000,
      savedAt: 1,
    }));
    await outbox.add([first, second]);
    expect([...stored.keys()]).toEqual([second.id]);
    expect(outbox.state()).toMatchObject({ phase: "waiting", events: [second], refused: [] });
    expect(waits).toEqual([3_600_000]);
  });

  test("keeps what a server cannot write down just now, and sends it again soon", async () => {
    const answers: RecordAnswer[] = [{ ok: false, reason: "unavailable" }, saved];
    const { outbox, sent, waits, stored } = device(() => answers.shift() ?? saved);
    await outbox.add([event(1)]);
    expect(outbox.state()).toMatchObject({ phase: "waiting", refused: [] });
    expect(stored.size).toBe(1);
    expect(waits).toEqual([1000]);
    await outbox.sync();
    expect(sent.map(({ ids }) => ids.length)).toEqual([1, 1]);
    expect(stored.size).toBe(0);
  });

  test("brings along what a guest did by itself, and sends nothing of anybody else", async () => {
    const { outbox, sent, stored } = device(
      () => saved,
      [
        { owner: guest, event: event(1) },
        { owner: "eve", event: event(2) },
      ],
    );
    await outbox.open();
    expect(sent).toEqual([]);
    await Promise.all([outbox.bringAlong(), outbox.add([event(3)])]);
    expect(sent.map(({ ids, along }) => [ids.length, along])).toEqual([
      [1, true],
      [1, false],
    ]);
    expect([...stored.values()].map(({ owner }) => owner)).toEqual(["eve"]);
  });

  test("knows items that were renamed since by the name of today", async () => {
    const old = { ...event(1), itemId: "deployment.compare-hosts" };
    const { outbox } = device(() => Promise.reject(new Error("no network")), [{ owner: "ada", event: old }]);
    await outbox.open();
    expect(outbox.state().events.map((each) => each.itemId)).toEqual(["hosting-choices.three-customers"]);
  });
});
