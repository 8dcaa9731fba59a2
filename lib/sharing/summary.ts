import type { Profile } from "./profile";

/**
 * A page in one or two sentences, for previews and search results: "Junior backend developer · Go. 34% of the path
 * done, 18 skills finished, 12 active days over 16." Made of what is shown.
 */
export function summaryOf({ goal, path, skills, streak }: Profile): string {
  const figures = [
    path && (path.percent === null ? `${path.done} items done` : `${path.percent}% of the path done`),
    skills && counted(finishedSkills(skills), "skill finished", "skills finished"),
    streak && counted(streak.current, "active day", "active days"),
  ].filter((figure) => typeof figure === "string");
  const sentences = [goal, figures.join(", ")].filter((sentence) => sentence);
  return sentences.length === 0 ? "On the way to backend developer." : `${sentences.join(". ")}.`;
}

/** How many skills are finished, in all steps together. */
export function finishedSkills(skills: NonNullable<Profile["skills"]>): number {
  return skills.reduce((sum, step) => sum + step.skills.length, 0);
}

/** Nothing for zero: a preview is no place to list what is not there yet. */
function counted(number: number, one: string, many: string): string | null {
  if (number === 0) return null;
  return `${number} ${number === 1 ? one : many}`;
}
