import type { Skill } from "@/lib/catalogue";
import { countItems, type Items, isFinished, isSettled, isStarted, prerequisitesIn } from "./progress";

export type SkillState = {
  readonly kind: "finished" | "skipped" | "started" | "ready" | "waiting";
  /** The state as people say it, with its figures. */
  readonly words: string;
};

/** How far a skill of the plan is. A started skill is started, whatever it should have waited for. */
export function skillState(skill: Skill, plan: readonly Skill[], items: Items): SkillState {
  if (isFinished(skill, items)) return { kind: "finished", words: "Finished" };
  if (isSettled(skill, items)) return { kind: "skipped", words: "Skipped" };
  if (isStarted(skill, items)) {
    const { done, total } = countItems([skill], items);
    return { kind: "started", words: `Started, ${done} of ${total}` };
  }
  const open = prerequisitesIn(plan, skill).filter((other) => !isSettled(other, items)).length;
  return open === 0 ? { kind: "ready", words: "Ready" } : { kind: "waiting", words: `Waits for ${open}` };
}
