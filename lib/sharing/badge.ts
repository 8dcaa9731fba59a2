import type { Profile } from "./profile";
import { finishedSkills } from "./summary";

/** What a badge says; `color` is a CSS colour. */
export type Badge = { readonly label: string; readonly message: string; readonly color: string };

/** The product's own moss. */
const moss = "#2f6b4a";

/**
 * The badge of a public page, made of what it shows: "backend path | 68 of 200 · 12 active days". Items and not a
 * percentage, so that each one that is ticked can be seen. With null, for whoever has no public page, it says so.
 */
export function badgeOf(profile: Profile | null): Badge {
  if (profile === null) return { label: "cairn", message: "no public page", color: "#6e6e6e" };
  const { path, streak, skills } = profile;
  const said = [
    path && (path.total === null ? `${path.done} done` : `${path.done} of ${path.total}`),
    streak && streak.current > 0 && count(streak.current, "active day"),
  ].filter((part) => typeof part === "string");
  const finished = finishedSkills(skills ?? []);
  if (said.length === 0 && finished > 0) said.push(count(finished, "skill"));
  return { label: "backend path", message: said.join(" · ") || "on the way", color: moss };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
