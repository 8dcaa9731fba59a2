/** How ready somebody is for a level or a track, and what is missing: a pure function of catalogue, goal and progress. */

import { findSkill, type Skill } from "@/lib/catalogue";
import { type Choice, othersOf, planOf, rankOf, undecided } from "@/lib/catalogue/plan";
import type { Role } from "@/lib/catalogue/roles";
import { levels, type Track } from "@/lib/catalogue/schema";
import { type Counts, countItems, type Items, isSettled, percentDone } from "./progress";

/** Least and most hours. */
export type Hours = Skill["hours"];

export type Missing = {
  readonly skill: Skill;
  /** It is no part of the role and not counted in its readiness, but another skill of the list requires it. */
  readonly neededFirst: boolean;
};

export type Readiness = {
  /** All that the role takes, in catalogue order. */
  readonly skills: readonly Skill[];
  readonly counts: Counts;
  /** 0 to 100. */
  readonly percent: number;
  /** What is not settled, in the order in which to learn it: level by level, and what a skill requires before it. */
  readonly missing: readonly Missing[];
};

/**
 * How far somebody with this goal and this progress is on the way to a role. A level takes the plan of the goal at that
 * level, without tracks. A track takes the skills that name it, of whatever level, for the language and framework of the
 * goal and with the alternatives that it picks. Readiness counts the items of these and nothing else.
 */
export function readinessOf(role: Role, goal: Choice | null, items: Items): Readiness {
  const plan = planOf(choiceFor(role, goal ?? undecided));
  const skills = role.kind === "level" ? plan : plan.filter((skill) => isNamedBy(role.id, skill));
  const counts = countItems(skills, items);
  return { skills, counts, percent: percentDone(counts), missing: missingOf(skills, plan, items) };
}

/** A plan that holds all that the role takes, and every prerequisite of it. */
function choiceFor(role: Role, choice: Choice): Choice {
  if (role.kind === "level") return { ...choice, level: role.id, tracks: [] };
  const highest = levels[levels.length - 1]?.id ?? choice.level;
  return { ...choice, level: highest, tracks: [role.id] };
}

/** The track leans on the skill, or on one that the skill was picked instead of. */
function isNamedBy(track: Track, { id, tracks }: Skill): boolean {
  return (
    tracks.includes(track) || othersOf(id).some((other) => findSkill(other)?.tracks.includes(track) === true)
  );
}

/**
 * The unsettled skills and the unsettled ones of the plan that they require, directly or not; what only a settled skill
 * requires is not asked for. The lowest level comes first, and in each level catalogue order. What a skill requires stands
 * before it both ways: it is never of a higher level, or a plan would lack it, and never later in the catalogue.
 */
function missingOf(skills: readonly Skill[], plan: readonly Skill[], items: Items): readonly Missing[] {
  const counted = new Set(skills.map(({ id }) => id));
  const wanted = new Set<Skill["id"]>();
  // Backwards, so that each skill comes after all that could require it.
  for (const skill of plan.toReversed()) {
    if (isSettled(skill, items) || !(counted.has(skill.id) || wanted.has(skill.id))) continue;
    for (const id of [skill.id, ...skill.requires]) wanted.add(id);
  }
  return plan
    .filter((skill) => wanted.has(skill.id) && !isSettled(skill, items))
    .toSorted((a, b) => rankOf(a.level) - rankOf(b.level))
    .map((skill) => ({ skill, neededFirst: !counted.has(skill.id) }));
}

/**
 * Least and most hours that the open items of these skills take, in whole hours: each item takes an equal share of its
 * skill's. 0 to 0 when nothing is open.
 */
export function hoursLeft(skills: readonly Skill[], items: Items): Hours {
  let least = 0;
  let most = 0;
  for (const skill of skills) {
    const { todo, learning } = countItems([skill], items);
    const open = (todo + learning) / skill.items.length;
    least += skill.hours[0] * open;
    most += skill.hours[1] * open;
  }
  return most === 0 ? [0, 0] : [Math.max(1, Math.round(least)), Math.max(1, Math.round(most))];
}

/** What two roles have in common, and what only one of them takes; each in the order that its role has. */
export function compareSkills(a: readonly Skill[], b: readonly Skill[]) {
  const isIn = (skills: readonly Skill[]) => (skill: Skill) => skills.some(({ id }) => id === skill.id);
  const isOutside = (skills: readonly Skill[]) => (skill: Skill) => !isIn(skills)(skill);
  return { shared: a.filter(isIn(b)), onlyInA: a.filter(isOutside(b)), onlyInB: b.filter(isOutside(a)) };
}
