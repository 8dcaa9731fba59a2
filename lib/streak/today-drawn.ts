/** Today's part of the streak as a server draws it, in a form that a browser can bring up to date by itself. */

import type { DayedEvent } from "@/lib/progress/active-days";
import type { Day, TimeSetting } from "@/lib/time/day";
import { type ActiveHistory, type StreakReport, streakOfDays } from "./streak";

export type DrawnToday = {
  readonly day: Day;
  /** How many items and reviewed skills the day counts for so far. */
  readonly heat: number;
  /** The streak if the day counts and if it does not; what they say of days, they say of this one alone. */
  readonly counted: StreakReport;
  readonly open: StreakReport;
  readonly settings: readonly TimeSetting[];
  /** Of each item that was marked on this day, all that what a further mark does to the day follows from. */
  readonly events: readonly DayedEvent[];
};

/**
 * Both ways in which today may end: `report`, the streak of this history, and the other one. `events`: of each item that
 * was marked in the three days before `now`, all that what it does to today follows from.
 */
export function drawToday(
  history: ActiveHistory,
  report: StreakReport,
  events: readonly DayedEvent[],
): DrawnToday {
  const day = report.today;
  const { [day]: heat = 0, ...others } = history.activeDays;
  const isCounted = heat > 0;
  const other = streakOfDays({ ...history, activeDays: isCounted ? others : { ...others, [day]: 1 } });
  return {
    day,
    heat,
    counted: saidOf(day, isCounted ? report : other),
    open: saidOf(day, isCounted ? other : report),
    settings: history.settings,
    events: ofItemsMarkedOn(day, events),
  };
}

function ofItemsMarkedOn(day: Day, events: readonly DayedEvent[]): readonly DayedEvent[] {
  const marked = new Set(events.filter((event) => event.day === day).map(({ itemId }) => itemId));
  return events.filter(({ itemId }) => marked.has(itemId));
}

/** Years of days are of no use to a card about one of them, and long to send. */
function saidOf(day: Day, report: StreakReport): StreakReport {
  const { [day]: heat } = report.activeDays;
  const { [day]: kind } = report.days;
  return {
    ...report,
    activeDays: heat === undefined ? {} : { [day]: heat },
    days: kind === undefined ? {} : { [day]: kind },
  };
}
