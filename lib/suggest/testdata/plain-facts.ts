/**
 * The rules of suggestions a second time, written plainly and slowly from the facts, so that the laws can compare: none
 * of this calls the code that it checks.
 */

import { alternatives, catalogue, type Skill } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { levels, steps } from "@/lib/catalogue/schema";
import type { Mark } from "@/lib/progress/progress";
import type { Reason } from "@/lib/suggest/reasons";

/** What a skill requires in a plan: where the catalogue names an alternative, the one that the plan holds. */
function requiredIn(plan: readonly Skill[], skill: Skill): Skill[] {
  const inCatalogue = catalogue.skills.find(({ id }) => id === skill.id)?.requires ?? [];
  const ids = inCatalogue.map((id) => {
    const group = alternatives.find(({ skills }) => skills.some((other) => other === id));
    return group ? plan.find((other) => group.skills.some((member) => member === other.id))?.id : id;
  });
  return plan.filter(({ id }) => ids.includes(id));
}

/** By skill, the ids of all that it requires in a plan, directly or not. */
function allNeeded(plan: readonly Skill[]): ReadonlyMap<string, ReadonlySet<string>> {
  const needed = new Map<string, ReadonlySet<string>>();
  // What a skill requires stands before it.
  for (const skill of plan) {
    const direct = requiredIn(plan, skill);
    needed.set(skill.id, new Set(direct.flatMap(({ id }) => [id, ...(needed.get(id) ?? [])])));
  }
  return needed;
}

/** The facts read naively: the status of an item is looked up in the sorted events each time somebody asks. */
export function read(goal: Goal | null, marks: readonly Mark[]) {
  const plan = planOf(goal);
  const sorted = marks.toSorted((a, b) => a.occurredAt - b.occurredAt || (a.id < b.id ? -1 : 1));
  const last = new Map(sorted.map((mark) => [mark.itemId, mark]));
  const withStatus = (skill: Skill, ...wanted: string[]) =>
    skill.items.filter(({ id }) => wanted.includes(last.get(id)?.status ?? "todo"));
  const isOpen = (skill: Skill) => withStatus(skill, "todo", "learning").length > 0;
  const isStarted = (skill: Skill) => isOpen(skill) && withStatus(skill, "learning", "done").length > 0;
  const required = (skill: Skill) => requiredIn(plan, skill);
  const needed = allNeeded(plan);
  const isReady = (skill: Skill) => isOpen(skill) && !required(skill).some(isOpen);
  const needs = (skill: Skill, other: Skill) => needed.get(skill.id)?.has(other.id) === true;
  const waitingOn = (skill: Skill) => plan.filter((other) => isOpen(other) && needs(other, skill)).length;
  const touchedAt = (skill: Skill) =>
    Math.max(
      ...sorted.filter(({ itemId }) => skill.items.some(({ id }) => id === itemId)).map((m) => m.occurredAt),
    );
  const isReached = ({ level }: Skill) =>
    !plan.some(
      (other) =>
        isOpen(other) &&
        levels.findIndex((l) => l.id === other.level) < levels.findIndex((l) => l.id === level),
    );
  return { goal, plan, withStatus, isOpen, isStarted, required, isReady, waitingOn, touchedAt, isReached };
}
type Facts = ReturnType<typeof read>;

/** The reasons that are true of a skill, worked out from the facts. */
export function reasonsOf(skill: Skill, facts: Facts): Reason[] {
  const { goal } = facts;
  const reasons: Reason[] = [];
  if (facts.isStarted(skill))
    reasons.push({
      kind: "started",
      done: facts.withStatus(skill, "done").length,
      total: skill.items.length - facts.withStatus(skill, "skipped").length,
    });
  if (facts.waitingOn(skill)) reasons.push({ kind: "unlocks", skills: facts.waitingOn(skill) });
  const settled = facts.required(skill).filter((other) => !facts.isOpen(other)).length;
  if (settled > 0 && settled === facts.required(skill).length)
    reasons.push({ kind: "prerequisites", settled });
  if (facts.isReached(skill)) reasons.push({ kind: "level", level: skill.level });
  const [track] = goal?.tracks.filter((each) => skill.tracks.some((other) => other === each)) ?? [];
  if (track) reasons.push({ kind: "track", track });
  if (goal && skill.hours[0] * 60 <= goal.minutesADay * skill.items.length)
    reasons.push({ kind: "time", minutes: goal.minutesADay });
  return reasons;
}

/** True when `a` has its place before `b`. */
export function isBefore(a: Skill, b: Skill, facts: Facts): boolean {
  if (facts.isStarted(a) && !facts.isStarted(b)) return true;
  if (facts.isStarted(b) && !facts.isStarted(a)) return false;
  const order = (skill: Skill) => steps.findIndex(({ id }) => id === skill.step);
  const differences = facts.isStarted(a)
    ? [facts.touchedAt(b) - facts.touchedAt(a)]
    : [order(a) - order(b), facts.waitingOn(b) - facts.waitingOn(a)];
  const deciding = differences.find((difference) => difference !== 0);
  return (deciding ?? facts.plan.indexOf(a) - facts.plan.indexOf(b)) < 0;
}
