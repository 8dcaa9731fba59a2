// Seen to fail with: the old id kept beside the new one; the older event winning; the state of the new id overwritten.
import { describe, expect, test } from "vitest";
import { carryAlong } from "./carry-along";

const renames = new Map([
  ["old", "new"],
  ["older", "new"],
]);
const at = (occurredAt: number, status: "done" | "todo" = "done") => ({
  status,
  occurredAt,
  eventId: `e${occurredAt}`,
});

describe("progress on an item that has another id today", () => {
  test("stands under the id of today alone", () => {
    expect(carryAlong({ old: at(1), other: at(2) }, renames)).toEqual({ new: at(1), other: at(2) });
  });

  test("is that of the last event where several items became one", () => {
    expect(carryAlong({ old: at(1), older: at(3, "todo"), new: at(2) }, renames)).toEqual({
      new: at(3, "todo"),
    });
    expect(carryAlong({ old: at(1, "todo"), new: at(2) }, renames)).toEqual({ new: at(2) });
  });

  test("is the same object while nothing was renamed", () => {
    const items = { other: at(1) };
    expect(carryAlong(items, renames)).toBe(items);
    expect(carryAlong(items, new Map())).toBe(items);
  });
});
