// Seen to fail on plants: no widest zoom; the larger of two ways to move, so that a stone's beginning leaves the frame.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapWidth } from "@/lib/map/shape";
import { allowedWidth, overlap } from "./zoom";

const pixels = fc.double({ min: -50_000, max: 50_000, noNaN: true });

describe("zooming", () => {
  test("ends at both ends, keeps the order of widths, and leaves an allowed width as it is", () => {
    fc.assert(
      fc.property(pixels, pixels, (one, other) => {
        const allowed = allowedWidth(one);
        expect(allowed).toBeGreaterThan(mapWidth / 10);
        expect(allowed).toBeLessThan(mapWidth * 3);
        expect(allowedWidth(allowed)).toBe(allowed);
        if (one <= other) expect(allowed).toBeLessThanOrEqual(allowedWidth(other));
      }),
    );
    expect(allowedWidth(mapWidth)).toBe(mapWidth);
  });
});

describe("bringing a stone into view", () => {
  test("moves it into the frame, no farther than to the nearer edge, and not at all when it is there", () => {
    const stretch = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(stretch, stretch, ([start, length], [from, room]) => {
        const way = overlap(start, start + length, from, from + room);
        const moved = start - way;
        // The beginning can always be seen, the end too where there is room for both.
        expect(moved).toBeGreaterThanOrEqual(from);
        expect(moved).toBeLessThan(from + room);
        if (length <= room) expect(moved + length).toBeLessThanOrEqual(from + room);
        const liesWithin = start >= from && start + length <= from + room;
        if (liesWithin) expect(way).toBe(0);
        else if (length <= room) expect([from, from + room - length]).toContain(moved);
        else expect(moved).toBe(from);
      }),
    );
  });
});
