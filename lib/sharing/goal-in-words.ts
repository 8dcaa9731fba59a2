import { frameworks, languages, tracks } from "@/lib/catalogue/schema";
import type { Goal } from "@/lib/progress/goal";

/** A goal as a visitor reads it. */
export type GoalInWords = {
  /** "Mid-level backend developer". */
  readonly title: string;
  /** "Python", "Django", "Cloud engineer": what of these is decided. */
  readonly topics: readonly string[];
};

const titles = {
  junior: "Junior backend developer",
  mid: "Mid-level backend developer",
  senior: "Senior backend developer",
  lead: "Lead backend developer",
} as const satisfies Record<Goal["level"], string>;

/** What somebody is working towards. The minutes that they have a day are nobody's business. */
export function goalInWords(goal: Goal): GoalInWords {
  return {
    title: titles[goal.level],
    topics: [
      nameIn(languages, goal.language),
      nameIn(frameworks, goal.framework),
      nameIn(tracks, goal.track),
    ].filter((name) => name !== null),
  };
}

function nameIn(list: readonly { readonly id: string; readonly name: string }[], id: string | null) {
  return list.find((entry) => entry.id === id)?.name ?? null;
}
