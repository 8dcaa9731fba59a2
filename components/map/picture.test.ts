// Seen to fail on plants: a band with the percentage of the whole plan; a stone with that of its step.
import { describe, expect, test } from "vitest";
import { catalogue } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import type { Status } from "@/lib/progress/event";
import type { Items } from "@/lib/progress/progress";
import { pictureOf } from "./picture";

const plan = planOf(null);
const [whole, part, other] = plan;
if (!whole || !part || !other) throw new Error("the plan has three skills");

/** All of the first skill, of the second one item done and one skipped, and nothing else. */
const items: Items = Object.fromEntries([
  ...whole.items.map(({ id }) => marked(id, "done")),
  ...part.items.slice(0, 1).map(({ id }) => marked(id, "done")),
  ...part.items.slice(1, 2).map(({ id }) => marked(id, "skipped")),
]);

function marked(id: string, status: Status) {
  return [id, { status, occurredAt: 0, eventId: id }] as const;
}

describe("the picture of the map", () => {
  const { bands } = pictureOf(plan, items);
  const stones = bands.flatMap((band) => band.stones);

  test("says of each step and of each skill how much of it is done, skips apart", () => {
    for (const { id, percent } of bands) {
      const ids = plan
        .filter(({ step }) => step === id)
        .flatMap((skill) => skill.items.map((item) => item.id));
      const done = ids.filter((itemId) => items[itemId]?.status === "done").length;
      const skipped = ids.filter((itemId) => items[itemId]?.status === "skipped").length;
      expect([id, percent]).toEqual([id, Math.floor((100 * done) / (ids.length - skipped))]);
    }
    const percentOf = (id: string) => stones.find((stone) => stone.id === id)?.percent;
    expect(percentOf(whole.id)).toBe(100);
    expect(percentOf(part.id)).toBe(Math.floor(100 / (part.items.length - 1)));
    expect(percentOf(other.id)).toBe(0);
    expect(new Set(bands.map(({ percent }) => percent)).size).toBeGreaterThan(1);
  });

  test("holds every skill of the plan once, in its own step, with its title and its state", () => {
    expect(stones.map(({ id }) => id).toSorted()).toEqual(plan.map(({ id }) => id).toSorted());
    for (const band of bands) {
      for (const { id, title, needs } of band.stones) {
        const skill = catalogue.skills.find((each) => each.id === id);
        expect([skill?.step, skill?.title]).toEqual([band.id, title]);
        expect([...needs].toSorted()).toEqual(
          skill?.requires.filter((need) => plan.some((each) => each.id === need)).toSorted(),
        );
      }
    }
    const stateOf = (id: string) => stones.find((stone) => stone.id === id);
    expect(stateOf(whole.id)).toMatchObject({ kind: "finished", words: "Finished" });
    expect(stateOf(part.id)).toMatchObject({
      kind: "started",
      words: `Started, 1 of ${part.items.length - 1}`,
    });
  });
});
