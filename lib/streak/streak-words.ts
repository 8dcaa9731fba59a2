import { daysBetween } from "@/lib/time/day";
import type { StreakReport } from "./streak";

/** How long the current run is, in calendar days up to the last one that is over or active; 0 without a run. */
export function runLength({ since, today, days }: StreakReport): number {
  if (since === null) return 0;
  return daysBetween(since, today) + (days[today] === "active" ? 1 : 0);
}

/** One calm sentence on what today means for the streak. */
export function todayWords({
  current,
  longest,
  today,
  days,
  activeDays,
  atRisk,
  missesLeft,
}: StreakReport): string {
  if (days[today] === "active") {
    const items = activeDays[today] ?? 0;
    return `Today counts: ${items === 1 ? "1 item" : `${items} items`} so far.`;
  }
  if (current === 0) {
    return longest === 0
      ? "Tick your first item and your streak begins."
      : `Tick one item to begin anew. Your longest run was ${longest} active ${longest === 1 ? "day" : "days"}.`;
  }
  if (days[today] === "rest")
    return "Today is a rest day. Your streak is safe, and what you tick still counts.";
  if (atRisk) return "One item today keeps your streak whole.";
  return `Today is still open. You may miss ${missesLeft === 1 ? "1 day" : `${missesLeft} days`} and keep your streak.`;
}
