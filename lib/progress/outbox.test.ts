/**
 * What an outbox sends next. These rules end its loop, so they are held here alone, where a mistake fails instead of going
 * round for ever. Seen to fail with: refused events that wait, other owners' events, a batch that takes what is brought
 * along together with the rest, an empty batch while something waits.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { mostEventsACall } from "./event";
import { newEvent } from "./new-event";
import { backoffMs, type Kept, nextBatch, waitingOf } from "./outbox";

const anyKept = fc
  .record({
    owner: fc.constantFrom("ada", "eve", "guest"),
    at: fc.integer({ min: 0, max: 5 }),
    along: fc.boolean(),
    isRefused: fc.boolean(),
  })
  .map(
    ({ owner, at, along, isRefused }): Kept => ({
      owner,
      event: newEvent("item", "done", at),
      along,
      ...(isRefused && { refusal: "invalid" as const }),
    }),
  );

it("what waits is the owner's own that was not refused, in the order in which it happened", () => {
  fc.assert(
    fc.property(fc.array(anyKept, { maxLength: 30 }), (kept) => {
      const waiting = waitingOf(kept, "ada");
      const own = kept.filter(({ owner, refusal }) => owner === "ada" && refusal === undefined);
      expect(new Set(waiting)).toEqual(new Set(own));
      expect(waiting).toHaveLength(own.length);
      const instants = waiting.map(({ event }) => event.occurredAt);
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    }),
  );
});

it("a batch is the first of what waits, as many as a call holds, never both brought along and not", () => {
  const most = fc.constantFrom(undefined, 1, 3, mostEventsACall);
  fc.assert(
    fc.property(fc.array(anyKept, { maxLength: 30 }), most, (kept, size) => {
      const waiting = waitingOf(kept, "ada");
      const batch = nextBatch(waiting, size);
      expect(batch).toEqual(waiting.slice(0, batch.length));
      expect(batch.length).toBeLessThanOrEqual(size ?? mostEventsACall);
      const others = waiting.findIndex(({ along }) => along !== waiting[0]?.along);
      const alike = others === -1 ? waiting.length : others;
      expect(batch).toHaveLength(Math.min(size ?? mostEventsACall, alike));
      expect(new Set(batch.map(({ along }) => along)).size).toBeLessThanOrEqual(1);
    }),
  );
  const many = Array.from(
    { length: 1200 },
    (_, at): Kept => ({ owner: "ada", event: newEvent("item", "done", at) }),
  );
  expect(nextBatch(many)).toEqual(many.slice(0, 500));
});

it("the wait after a failure doubles up to a minute", () => {
  const waits = Array.from({ length: 9 }, (_, failures) => backoffMs(failures + 1));
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});
