// Seen to fail with: an event before the one that it follows on; the undo of a batch that takes later marks back; one that
// leaves alone what nothing is known of.
import { expect, test } from "vitest";
import { newEvent, nextEvent } from "@/lib/progress/new-event";
import { replay } from "@/lib/progress/progress";
import { asBatch, batchOf, mayStillBeOf } from "./batch";

const itemId = "git-basics.first-commit";
const done = { itemId, status: "done" } as const;

test("a mark comes after the last one of its item, also where the clock is behind", () => {
  const first = newEvent(itemId, "learning", 1_000);
  const second = nextEvent(replay([first]), done, 400);
  expect(second).toMatchObject({ status: "done", occurredAt: 1_001, source: "learned" });
  expect(replay([second, first])[itemId]?.status).toBe("done");
  expect(nextEvent(replay([first]), done, 5_000).occurredAt).toBe(5_000);
  expect(nextEvent({}, { ...done, source: "known" }, 7)).toMatchObject({ occurredAt: 7, source: "known" });
});

test("only what still stands as a batch left it may be taken back with it", () => {
  const batch = asBatch([newEvent(itemId, "done", 1)]);
  const id = batchOf(batch[0]?.id ?? "") ?? "";
  expect(mayStillBeOf(id, replay(batch)[itemId])).toBe(true);
  expect(mayStillBeOf(id, undefined)).toBe(true);
  expect(mayStillBeOf(id, replay([...batch, ...asBatch([newEvent(itemId, "learning", 2)])])[itemId])).toBe(
    false,
  );
});
