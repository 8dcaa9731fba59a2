/**
 * The rules of suggestions a second time, written plainly and slowly from the facts, so that the laws can compare: none
 * of this calls the code that it checks.
 */

import { catalogue, type Skill } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { levels, steps } from "@/lib/catalogue/schema";
import type { Goal } from "../goal";
import type { Mark } from "../progress";
import type { Reason } from "../reasons";

const neededBy = new Map<string, ReadonlySet<string>>();

/** The ids of all that a skill requires, directly or not; worked out once, as the catalogue does not change. */
function allNeeded(skill: Skill): ReadonlySet<string> {
  const known = neededBy.get(skill.id);
  if (known) return known;
  const direct = catalogue.skills.filter(({ id }) => skill.requires.some((other) => other === id));
  const all = new Set<string>(direct.flatMap((each) => [each.id, ...allNeeded(each)]));
  neededBy.set(skill.id, all);
  return all;
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
  const required = (skill: Skill) => plan.filter(({ id }) => skill.requires.some((other) => other === id));
  const isReady = (skill: Skill) => isOpen(skill) && !required(skill).some(isOpen);
  const needs = (skill: Skill, other: Skill) => allNeeded(skill).has(other.id);
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
      total: skill.items.length,
    });
  if (facts.waitingOn(skill)) reasons.push({ kind: "unlocks", skills: facts.waitingOn(skill) });
  const settled = facts.required(skill).filter((other) => !facts.isOpen(other)).length;
  if (settled > 0 && settled === facts.required(skill).length)
    reasons.push({ kind: "prerequisites", settled });
  if (facts.isReached(skill)) reasons.push({ kind: "level", level: skill.level });
  if (goal?.track && skill.tracks.some((track) => track === goal.track))
    reasons.push({ kind: "track", track: goal.track });
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
  return (deciding ?? catalogue.skills.indexOf(a) - catalogue.skills.indexOf(b)) < 0;
}
