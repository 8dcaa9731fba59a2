/**
 * Undo of one event and of a batch. Seen to fail with: what is given back counted as learned, what was dated back undone
 * now, an undo of what no longer stands, batches offered for ever, the earlier of two batches.
 */

import { describe, expect, it } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { newEvent } from "@/lib/progress/new-event";
import { replay } from "@/lib/progress/progress";
import { batchOf, idsOf, isBatchId, lastBatch, newBatch } from "./batch";
import { undoing } from "./undo";

const event = (occurredAt: number, more: Partial<ProgressEvent> = {}): ProgressEvent => ({
  ...{
    id: `e${occurredAt}`,
    itemId: "a",
    status: "done",
    source: "learned",
    occurredAt,
    receivedAt: occurredAt,
  },
  ...more,
});
const brief = (events: ReturnType<typeof undoing>) =>
  events.map(({ itemId, status, source, occurredAt }) => [itemId, status, source, occurredAt]);

describe("an undo", () => {
  it("sets the item to what it was before, never before what it takes back", () => {
    const events = [event(1, { status: "learning" }), event(2)];
    expect(brief(undoing(events, new Set(["e2"]), 50))).toEqual([["a", "learning", "learned", 50]]);
    expect(brief(undoing([event(9)], new Set(["e9"]), 5))).toEqual([["a", "todo", "learned", 10]]);
  });

  it("does nothing where something came after, where nothing would change, or for an event that is none", () => {
    expect(undoing([event(1), event(2, { status: "todo" })], new Set(["e1"]), 50)).toEqual([]);
    expect(undoing([event(1), event(2)], new Set(["e2"]), 50)).toEqual([]);
    expect(undoing([event(1)], new Set(["nobody"]), 50)).toEqual([]);
  });

  it("gives back without letting it be earned twice", () => {
    const events = [event(1), event(2, { status: "todo" })];
    expect(brief(undoing(events, new Set(["e2"]), 50))).toEqual([["a", "done", "known", 50]]);
  });

  it("takes back what was dated back at that very instant, so that the day goes with it", () => {
    const [undone] = undoing([event(7, { backdated: true, receivedAt: 40 })], new Set(["e7"]), 50);
    expect([undone?.occurredAt, undone?.backdated]).toEqual([8, true]);
  });
});

describe("a batch", () => {
  const now = 1_000_000_000_000;
  const batch = newBatch(["a", "b", "c"], "todo", now);
  const id = batchOf(batch[0]?.id ?? "") ?? "";

  it("is known by the ids of its events, which no event made alone has", () => {
    expect(batch.map((each) => batchOf(each.id))).toEqual([id, id, id]);
    for (const { id: eventId } of batch) expect(eventId).toMatch(/^[0-9a-f]{32}$/);
    const [first, last] = idsOf(id);
    for (const { id: eventId } of batch) expect(first <= eventId && eventId <= last).toBe(true);
    const alone = Array.from({ length: 1000 }, () => batchOf(newEvent("a", "todo", now).id));
    expect(alone.filter((each) => each !== null)).toEqual([]);
    expect([id, "", "%", id.slice(1), null, {}].map(isBatchId)).toEqual([true, ...Array(5).fill(false)]);
  });

  it("is offered with the items that still stand as it left them", () => {
    const items = replay([...batch, newEvent("b", "done", now + 1)]);
    expect(lastBatch(items, ["a", "b", "c", "d"], "todo", now + 5)).toEqual({
      id,
      at: now,
      itemIds: ["a", "c"],
    });
  });

  it("is not offered for others, of another status, or after 7 days; of two the later is", () => {
    const items = replay(batch);
    const days = 24 * 3_600_000;
    expect(lastBatch(items, ["d"], "todo", now)).toBeNull();
    expect(lastBatch(items, ["a"], "done", now)).toBeNull();
    expect(lastBatch(items, ["a"], "todo", now + 7 * days)?.id).toBe(id);
    expect(lastBatch(items, ["a"], "todo", now + 7 * days + 1)).toBeNull();
    const second = newBatch(["c"], "todo", now + 9);
    const both = replay([...second, ...batch]);
    expect(lastBatch(both, ["a", "b", "c"], "todo", now + 10)?.itemIds).toEqual(["c"]);
  });
});
