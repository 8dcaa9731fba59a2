import type { Skill } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import type { Role } from "@/lib/catalogue/roles";
import type { Items } from "@/lib/progress/progress";
import { type Hours, hoursLeft, type Readiness } from "@/lib/progress/readiness";

/** A level or track with how ready the person is for it. */
export type ReadyRole = { readonly role: Role; readonly readiness: Readiness };

const number = new Intl.NumberFormat("en-GB");

/** "1 skill", "1,204 items". */
export function countWords(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "12 to 20 hours". */
export function hoursWords([least, most]: Hours): string {
  return least === most ? countWords(most, "hour") : `${number.format(least)} to ${countWords(most, "hour")}`;
}

/** What the whole role takes: "89 skills, 620 items, 300 to 500 hours". */
export function takesWords({ skills, counts }: Readiness): string {
  return [
    countWords(skills.length, "skill"),
    countWords(counts.total, "item"),
    hoursWords(hoursLeft(skills, {})),
  ].join(", ");
}

/** The skills of the role that are not settled; those needed first from outside are not among them. */
export function missingOf({ missing }: Readiness): readonly Skill[] {
  return missing.flatMap(({ skill, neededFirst }) => (neededFirst ? [] : [skill]));
}

/** "12 of 89 skills missing". */
export function missingWords(readiness: Readiness): string {
  const missing = missingOf(readiness);
  if (missing.length === 0) return "Nothing is missing";
  return `${missing.length} of ${countWords(readiness.skills.length, "skill")} missing`;
}

/** "40 to 60 hours left", of the role's own skills; empty when nothing is missing. */
export function leftWords(readiness: Readiness, items: Items): string {
  const missing = missingOf(readiness);
  return missing.length === 0 ? "" : `${hoursWords(hoursLeft(missing, items))} left`;
}

/** Said of the level and the tracks that the person chose; null of all others. */
export function goalMark(role: Role, goal: Goal | null): string | null {
  if (role.kind === "level") return role.id === goal?.level ? "Your goal" : null;
  return goal?.tracks.includes(role.id) ? "Your track" : null;
}
