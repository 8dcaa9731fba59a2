import type { Verdict } from "@/lib/progress/active-days";
import type { DayReason } from "@/lib/streak/day-reason";
import type { Day } from "@/lib/time/day";
import { dateWords, spanWords, weekdayName } from "@/lib/time/day-words";
import type { HistoryEvent } from "./history";

/** What a kind of day is called in a sum. */
export const kindNames: Readonly<Record<DayReason["kind"], string>> = {
  active: "active",
  rest: "rest",
  pending: "still open",
  excused: "excused",
  missed: "missed",
  outside: "before your streaks",
};

/** What a day was and why, in one line. Dates name the year where it is not that of `today`. */
export function reasonWords(reason: DayReason, today: Day): string {
  switch (reason.kind) {
    case "active":
      return `Active: ${reason.items === 1 ? "1 item" : `${reason.items} items`} moved on`;
    case "rest":
      return "weekday" in reason
        ? `Rest: you declared ${weekdayName(reason.weekday)}s as rest days`
        : `Rest: inside your pause, ${spanWords(reason.pause.fromDay, reason.pause.toDay, today)}`;
    case "pending":
      return "Still open: nothing counts yet";
    case "excused":
      return `Excused: a flight or a zone change left only ${hourWords(reason.hours)} of it`;
    case "missed":
      return missedWords(reason, today);
    case "outside":
      return "No day of a streak: none had begun";
  }
}

function hourWords(hours: number): string {
  return hours === 1 ? "1 hour" : `${hours} hours`;
}

function missedWords(reason: Extract<DayReason, { kind: "missed" }>, today: Day): string {
  if ("misses" in reason) {
    return reason.misses === 0 ? "Missed: no streak was running" : `Missed: ${reason.misses} of 2 in 14 days`;
  }
  const [first = today, ...others] = reason.earlier;
  const dates = [first, ...others].map((day) => dateWords(day, today)).join(" and ");
  return `Missed: the third in 14 days, with ${dates}. The streak starts anew after ${dateWords(first, today)}`;
}

/** A stretch of days in words: "5 missed, 2 rest". */
export function countWords(counts: Readonly<Partial<Record<DayReason["kind"], number>>>): string {
  const { outside = 0, ...others } = counts;
  const words = Object.entries(others).map(([kind, count]) => `${count} ${kind}`);
  if (outside > 0) words.push(words.length === 0 ? "nothing yet" : `${outside} without a streak`);
  return words.join(", ");
}

const verdictTexts: Readonly<Record<Verdict, string>> = {
  earned: "Counts for the day",
  once: "Counts once a day, with the later one",
  "taken-back": "Taken back the same day",
  level: "Moved the item no further",
  known: "Known already: earns no day",
  import: "Imported: earns no day",
  late: "Came more than 7 days later: too late to count",
};

/** Whether an event earned its day, and if not, why; nothing where nobody would expect it to. */
export function verdictWords({ verdict, status }: Pick<HistoryEvent, "verdict" | "status">): string | null {
  const isForward = status === "done" || status === "learning";
  return verdict === "level" && !isForward ? null : verdictTexts[verdict];
}

/** Where an event came from, if not from this account. */
export function originWords({ along }: Pick<HistoryEvent, "along">): string | null {
  return along ? "Brought along: marked on a device without an account" : null;
}

/** When on its day an event was: "19:05", "01:30 at night", or that only the day was said. */
export function timeWords({ time, isNight }: Pick<HistoryEvent, "time" | "isNight">): string {
  if (time === null) return "Dated back";
  return isNight ? `${time} at night` : time;
}
