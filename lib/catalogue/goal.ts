import type { SkillId } from "./index";
import { type Framework, frameworks, type Language, type Level, type Track } from "./schema";

/** What the person chose. `null` means "not decided yet". */
export type Goal = {
  readonly language: Language | null;
  /** Always a framework of `language`. */
  readonly framework: Framework | null;
  readonly level: Level;
  /** The specialisations, the leading one first; empty for "not decided yet". */
  readonly tracks: readonly Track[];
  /** Of each group of alternatives the skill that counts, where it is not the group's first. */
  readonly picks: readonly SkillId[];
  /** 5 to 480 minutes. */
  readonly minutesADay: number;
};

/** The goal without a framework that is of another language, such as one that was chosen before the language. */
export function withOwnFramework(goal: Goal): Goal {
  const framework = frameworks.find(({ id }) => id === goal.framework);
  return { ...goal, framework: framework?.language === goal.language ? goal.framework : null };
}
