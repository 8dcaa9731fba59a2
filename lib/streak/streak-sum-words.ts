import { daysBetween } from "@/lib/time/day";
import { dateWords, dayWords } from "@/lib/time/day-words";
import type { StreakReport } from "./streak";
import type { StreakSum } from "./streak-sum";

const days = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** One line of the sum: what it counts, what it adds to the streak, and a word on why. */
export type SumPart = { readonly label: string; readonly adds: number; readonly note: string };

/** The run by kinds of days, those that it holds only; active days are all that adds up. */
export function sumParts({ counts }: StreakSum): SumPart[] {
  const parts = [
    { count: counts.active, label: days(counts.active, "active day"), note: "each counts once" },
    {
      count: counts.missed,
      label: days(counts.missed, "missed day"),
      note: "never more than 2 within 14 days",
    },
    { count: counts.rest, label: days(counts.rest, "rest day"), note: "you declared them ahead" },
    { count: counts.excused, label: days(counts.excused, "excused day"), note: "travel cut them short" },
    { count: counts.pending, label: "Today", note: "still open" },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, label, note }, index) => ({ label, note, adds: index === 0 ? count : 0 }));
}

/** Why the run begins on its day, or why there is none. */
export function startWords({ since, today }: StreakReport, { cutOff }: StreakSum): string {
  if (cutOff === null) {
    return since === null
      ? "There is no active day yet. The first item that you move on begins your streak."
      : `It begins on ${dayWords(since, today)}, your first active day of all.`;
  }
  const { lastActive, misses } = cutOff;
  const dates = listed(misses.map((day) => dateWords(day, today)));
  const within = daysBetween(misses[0] ?? today, misses.at(-1) ?? today) + 1;
  const why = `${dates} were missed, three within ${within} days, and a streak forgives two within 14`;
  return since === null
    ? `Nothing counts towards it now: after ${dayWords(lastActive, today)}, ${why}. The next active day begins a new one.`
    : `It begins on ${dayWords(since, today)}. It cannot reach back to ${dayWords(lastActive, today)}: ${why}.`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
