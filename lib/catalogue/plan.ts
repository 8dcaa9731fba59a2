import type { Goal } from "./goal";
import { alternatives, alternativesOf, catalogue, type Skill, type SkillId } from "./index";
import { type Level, levels } from "./schema";

/** How far up a level is: 0 for junior, one more for each level above. */
export function rankOf(level: Level): number {
  return levels.findIndex(({ id }) => id === level);
}

/** What of a goal selects its skills. */
export type Choice = Pick<Goal, "level" | "language" | "framework" | "tracks" | "picks">;

/** What somebody works on who has not chosen yet: junior, and nothing that needs a language or a framework. */
export const undecided: Choice = { level: "junior", language: null, framework: null, tracks: [], picks: [] };

/**
 * The skills that a goal selects, in catalogue order: those up to its level, for everybody or for its language and
 * framework, of the specialised ones those of its tracks, and of alternatives the one that it picks. Every total and
 * every percentage counts these and nothing else. A skill that requires an alternative requires the picked one here, so
 * a plan holds every prerequisite of its skills.
 */
export function planOf(goal: Goal | Choice | null): readonly Skill[] {
  const choice = goal ?? undecided;
  const passedOver = new Map(
    alternatives.flatMap(({ skills }) => {
      const picked = skills.find((id) => choice.picks.includes(id)) ?? skills[0];
      return skills.filter((id) => id !== picked).map((id) => [id, picked] as const);
    }),
  );
  return catalogue.skills
    .filter((skill) => isSelected(skill, choice) && !passedOver.has(skill.id))
    .map((skill) => withPicked(skill, passedOver));
}

function isSelected({ level, language, framework, trackOnly, tracks }: Skill, goal: Choice): boolean {
  return (
    (trackOnly === undefined || tracks.some((track) => goal.tracks.includes(track))) &&
    rankOf(level) <= rankOf(goal.level) &&
    (language === undefined || language === goal.language) &&
    (framework === undefined || framework === goal.framework)
  );
}

function withPicked(skill: Skill, passedOver: ReadonlyMap<SkillId, SkillId>): Skill {
  if (!skill.requires.some((id) => passedOver.has(id))) return skill;
  return { ...skill, requires: [...new Set(skill.requires.map((id) => passedOver.get(id) ?? id))] };
}

/** The picks that mean something: of each group at most one skill, and none where it is the first anyway. */
export function picksOf(ids: readonly string[]): SkillId[] {
  return alternatives.flatMap(({ skills }) => {
    const picked = skills.find((id) => ids.includes(id));
    return picked === undefined || picked === skills[0] ? [] : [picked];
  });
}

/** Of the group of alternatives that a skill belongs to, the others; empty for most skills. */
export function othersOf(id: SkillId): readonly SkillId[] {
  return alternativesOf(id)?.skills.filter((other) => other !== id) ?? [];
}
