// The laws of suggestions over the real catalogue, every goal and random progress. What is expected is worked out by the
// other, slower code of testdata/plain-facts. Seen to fail with: waiting counted over direct prerequisites only, and with
// settled skills in it; `ready` without the check of prerequisites; the first item instead of the first open one; ready
// skills not sorted by step; `<` instead of `<=` for the minutes; replay that keeps the first event.
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, type Skill } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { everyGoal } from "@/lib/catalogue/testdata/goals";
import { applyEvents, type Items, type Mark, replay } from "@/lib/progress/progress";
import { skillState } from "@/lib/progress/skill-state";
import { isBefore, read, reasonsOf } from "@/lib/suggest/testdata/plain-facts";
import { suggest } from "./suggestions";

const now = Date.UTC(2026, 10, 21);

const tick = fc.record({
  status: fc.constantFrom("todo", "learning", "done", "done", "skipped"),
  occurredAt: fc.nat(60),
});
const mood = fc.constantFrom("settled", "settled", "settled", "untouched", "mixed");

/** Two events on each item of the skills that are not untouched; a settled skill's later ones are done or skipped. */
const someMarks: fc.Arbitrary<Mark[]> = fc
  .tuple(
    fc.array(mood, { minLength: catalogue.skills.length, maxLength: catalogue.skills.length }),
    fc.array(tick, { minLength: 13, maxLength: 13 }),
  )
  .map(([moods, ticks]) =>
    catalogue.skills.flatMap((skill, index) =>
      moods[index] === "untouched"
        ? []
        : skill.items.flatMap(({ id }, place) => {
            const { status, occurredAt } = ticks[(index * 5 + place) % ticks.length] ?? {
              status: "todo",
              occurredAt: 0,
            };
            const settled = status === "skipped" ? "skipped" : "done";
            const later = {
              itemId: id,
              id: `${id} b`,
              status: moods[index] === "settled" ? settled : status,
              occurredAt,
            };
            return [later, { ...later, id: `${id} a`, status: ticks[place]?.status ?? "todo" }];
          }),
    ),
  );
const someGoal = fc
  .tuple(fc.constantFrom(...everyGoal), fc.constantFrom(5, 20, 30, 60, 480))
  .map(([goal, minutesADay]) => goal && { ...goal, minutesADay });

function answer(goal: Goal | null, marks: readonly Mark[]) {
  return suggest({ catalogue, plan: planOf(goal), goal, items: replay(marks), dismissals: [], now });
}

function skillOf({ skillId }: { skillId: string }): Skill {
  const skill = catalogue.skills.find(({ id }) => id === skillId);
  if (!skill) throw new Error(`${skillId} is no skill`);
  return skill;
}

test("a suggestion is in the plan, not settled, ready or started, and names its first open item", () => {
  fc.assert(
    fc.property(someGoal, someMarks, (goal, marks) => {
      const facts = read(goal, marks);
      for (const suggestion of answer(goal, marks)) {
        const skill = skillOf(suggestion);
        expect(facts.plan.map(({ id }) => id)).toContain(skill.id);
        expect(facts.isOpen(skill)).toBe(true);
        expect(facts.isReady(skill) || facts.isStarted(skill)).toBe(true);
        expect(suggestion.itemId).toBe(facts.withStatus(skill, "todo", "learning")[0]?.id);
      }
    }),
  );
});

test("there are three suggestions, or as many as there are skills to go on with, and one while any skill is open", () => {
  fc.assert(
    fc.property(someGoal, someMarks, (goal, marks) => {
      const facts = read(goal, marks);
      const possible = facts.plan.filter((skill) => facts.isReady(skill) || facts.isStarted(skill));
      const suggested = new Set(answer(goal, marks).map(({ skillId }) => skillId));
      expect(suggested.size).toBe(Math.min(3, possible.length));
      expect(suggested.size > 0).toBe(facts.plan.some(facts.isOpen));
    }),
  );
});

test("the best come first; only a ready skill of the track may take the last place from a better one", () => {
  fc.assert(
    fc.property(someGoal, someMarks, (goal, marks) => {
      const facts = read(goal, marks);
      const suggested = answer(goal, marks).map(({ skillId }) => {
        const skill = facts.plan.find(({ id }) => id === skillId);
        if (!skill) throw new Error(`${skillId} is not in the plan`);
        return skill;
      });
      const others = facts.plan.filter((skill) => facts.isReady(skill) || facts.isStarted(skill));
      const serves = (skill: Skill) =>
        facts.isReady(skill) &&
        facts.isReached(skill) &&
        skill.tracks.some((track) => goal?.tracks.includes(track));
      for (const [place, skill] of suggested.entries()) {
        const behind = others.filter((other) => !suggested.slice(0, place + 1).includes(other));
        const better = behind.filter((other) => isBefore(other, skill, facts));
        const passedOver = place < 2 || !serves(skill) ? better : better.filter(serves);
        expect(passedOver.map(({ id }) => id)).toEqual([]);
        if (place === 2 && !serves(skill)) expect(behind.filter(serves)).toEqual([]);
      }
    }),
  );
});

test("every reason that is true is given, and every figure in it", () => {
  fc.assert(
    fc.property(someGoal, someMarks, (goal, marks) => {
      const facts = read(goal, marks);
      for (const suggestion of answer(goal, marks)) {
        expect(suggestion.reasons).toEqual(reasonsOf(skillOf(suggestion), facts));
      }
    }),
  );
});

test("settling the first suggestion again and again settles the plan, one skill a round", () => {
  fc.assert(
    fc.property(someGoal, someMarks, fc.constantFrom("done", "skipped"), (goal, marks, status) => {
      const facts = { catalogue, plan: planOf(goal), goal, dismissals: [], now };
      let items = replay(marks);
      let rounds = 0;
      for (let first = suggest({ ...facts, items })[0]; first; first = suggest({ ...facts, items })[0]) {
        const settling = skillOf(first).items.map(({ id }) => ({
          id,
          itemId: id,
          status,
          occurredAt: now,
        }));
        items = { ...items, ...replay(settling) };
        rounds += 1;
      }
      expect(rounds).toBe(planOf(goal).filter(read(goal, marks).isOpen).length);
    }),
    { numRuns: 25 },
  );
});

test("completing an item never makes another skill stop being ready", () => {
  const someItem = fc.constantFrom(...catalogue.skills.flatMap(({ items }) => items.map(({ id }) => id)));
  fc.assert(
    fc.property(someGoal, someMarks, someItem, (goal, marks, itemId) => {
      const plan = planOf(goal);
      const before = replay(marks);
      const isReady = (skill: Skill, items: Items) => skillState(skill, plan, items).kind === "ready";
      const after = applyEvents(before, [{ id: "~", itemId, status: "done", occurredAt: now }]);
      const others = plan.filter(({ items }) => !items.some(({ id }) => id === itemId));
      const lost = others.filter((skill) => isReady(skill, before) && !isReady(skill, after));
      expect(lost).toEqual([]);
    }),
  );
});

test("the same events in any order, at once or one by one, give the same answer", () => {
  const shuffled = someMarks.chain((marks) =>
    fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })),
  );
  fc.assert(
    fc.property(someGoal, shuffled, (goal, [marks, again]) => {
      const facts = { catalogue, plan: planOf(goal), goal, dismissals: [], now };
      expect(answer(goal, again)).toEqual(answer(goal, marks));
      expect(
        suggest({ ...facts, items: again.reduce((known, event) => applyEvents(known, [event]), {}) }),
      ).toEqual(answer(goal, marks));
    }),
    { numRuns: 3 },
  );
});
