import type { Goal } from "./goal";
import { frameworks, languages, levels, tracks } from "./schema";

/** A goal as people say it: "Junior backend developer · Python · Django · Data engineer". */
export function goalWords(goal: Goal): string {
  const chosen = [
    `${nameOf(levels, goal.level)} backend developer`,
    nameOf(languages, goal.language),
    nameOf(frameworks, goal.framework),
    ...goal.tracks.map((track) => nameOf(tracks, track)),
  ];
  return chosen.filter((words) => words !== undefined).join(" · ");
}

function nameOf(list: readonly { readonly id: string; readonly name: string }[], id: string | null) {
  return list.find((entry) => entry.id === id)?.name;
}
