import type { Goal } from "@/lib/progress/goal";
import { catalogue, type Skill } from "./index";
import { type Level, levels } from "./schema";

/** How far up a level is: 0 for junior, one more for each level above. */
export function rankOf(level: Level): number {
  return levels.findIndex(({ id }) => id === level);
}

/** What somebody works on who has not chosen yet: junior, and nothing that needs a language or a framework. */
const undecided = { level: "junior", language: null, framework: null, track: null } as const;

/**
 * The skills that a goal selects, in catalogue order: those up to its level, for everybody or for its language and
 * framework, and of the specialised ones those of its track. Every total and every percentage counts these and nothing
 * else.
 */
export function planOf(goal: Goal | null): readonly Skill[] {
  return catalogue.skills.filter((skill) => isSelected(skill, goal ?? undecided));
}

type Choice = Pick<Goal, "level" | "language" | "framework" | "track">;

function isSelected({ level, language, framework, trackOnly, tracks }: Skill, goal: Choice): boolean {
  return (
    (trackOnly === undefined || (goal.track !== null && tracks.includes(goal.track))) &&
    rankOf(level) <= rankOf(goal.level) &&
    (language === undefined || language === goal.language) &&
    (framework === undefined || framework === goal.framework)
  );
}
