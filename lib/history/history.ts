/** Every day of a person with its events: made from facts alone, on the server or in the browser. */

import { type DayedEvent, judgeEvents, type Verdict } from "@/lib/progress/active-days";
import { byInstant, type Source, type Status } from "@/lib/progress/event";
import { groupBy } from "@/lib/progress/group-by";
import { type DayFacts, type DayReason, dayReasons } from "@/lib/streak/day-reason";
import { type Day, dayFromNumber, dayNumber } from "@/lib/time/day";
import { clockWords, localTimeOf } from "@/lib/time/local-time";
import { byDayAndInstant, type Place } from "./history-page";

export type HistoryEvent = {
  readonly id: string;
  readonly itemId: string;
  readonly status: Status;
  readonly source: Source;
  readonly verdict: Verdict;
  /** On the person's clock, "19:05"; null where they only said the day. */
  readonly time: string | null;
  /** It was after midnight already, and still this day. */
  readonly isNight: boolean;
  /** What the item was before it. */
  readonly before: Status;
  /** ms UTC. */
  readonly occurredAt: number;
  readonly backdated: boolean;
  /** Brought along from a device without an account. */
  readonly along: boolean;
  /** What came after it on the item, and so stands in its way when it is to be undone; null where it still stands. */
  readonly next: { readonly status: Status; readonly day: Day } | null;
};

/** A day, or a stretch of days on which nothing happened, folded so that years stay short. */
export type HistoryEntry =
  | { readonly day: Day; readonly reason: DayReason; readonly events: readonly HistoryEvent[] }
  | {
      readonly from: Day;
      readonly to: Day;
      readonly counts: Readonly<Partial<Record<DayReason["kind"], number>>>;
    };

/** A page of the events: from `from` on and before `before`, by `byDayAndInstant`; null leaves that end open. */
export type PageOfEvents = { readonly from: Place | null; readonly before: Place | null };

/** So many days without events in a row are told in one line. */
const foldedFrom = 3;

/**
 * The days of a page, newest first, those of which it holds only a part included. `events` must hold the events of the
 * page and of each of their items all that these depend on (their day, and what came before and after), each id once, and
 * in the order of nothing in particular; within a day the latest comes first.
 */
export function historyOf(
  facts: DayFacts & { readonly events: readonly DayedEvent[] },
  page: PageOfEvents = { from: null, before: null },
): HistoryEntry[] {
  const eventsOn = eventsByDay(facts, page);
  const reasonOf = dayReasons(facts);
  const known = [...eventsOn.keys(), ...Object.keys(facts.report.days)].sort();
  const oldest = page.from?.day ?? known[0];
  const newest = known.at(-1);
  if (oldest === undefined || newest === undefined) return [];

  const entries: HistoryEntry[] = [];
  let quiet: HistoryEntry[] = [];
  const endQuiet = () => {
    entries.push(...(quiet.length < foldedFrom ? quiet : [fold(quiet)]));
    quiet = [];
  };
  for (let at = lastDay(newest, page, eventsOn); at >= dayNumber(oldest); at -= 1) {
    const day = dayFromNumber(at);
    const entry = { day, reason: reasonOf(day), events: eventsOn.get(day) ?? [] };
    if (isQuiet(entry) && day !== facts.report.today) quiet.push(entry);
    else {
      endQuiet();
      entries.push(entry);
    }
  }
  endQuiet();
  return entries;
}

/** The day number on which a page begins: that of its end only where some of that day's events are left for it. */
function lastDay(newest: Day, { before }: PageOfEvents, eventsOn: ReadonlyMap<Day, unknown>): number {
  if (before === null) return dayNumber(newest);
  const end = dayNumber(before.day);
  return Math.min(dayNumber(newest), eventsOn.has(before.day) ? end : end - 1);
}

/** Nothing happened, and what the day was needs no words of its own. */
function isQuiet({ reason, events }: { reason: DayReason; events: readonly HistoryEvent[] }): boolean {
  return events.length === 0 && ["rest", "missed", "outside"].includes(reason.kind);
}

function fold(entries: readonly HistoryEntry[]): HistoryEntry {
  const days = entries.flatMap((entry) => ("day" in entry ? entry : []));
  const counts: Partial<Record<DayReason["kind"], number>> = {};
  for (const { reason } of days) counts[reason.kind] = (counts[reason.kind] ?? 0) + 1;
  return { from: days.at(-1)?.day ?? "", to: days[0]?.day ?? "", counts };
}

/** The events of a page under their days, the latest first. */
function eventsByDay(
  { events, settings }: DayFacts & { readonly events: readonly DayedEvent[] },
  { from, before }: PageOfEvents,
): Map<Day, HistoryEvent[]> {
  const told: { readonly event: DayedEvent; readonly line: HistoryEvent }[] = [];
  for (const ofItem of groupBy(events, ({ itemId }) => itemId).values()) {
    const verdicts = new Map(judgeEvents(ofItem).map(({ event, verdict }) => [event.id, verdict]));
    const inOrder = ofItem.toSorted(byInstant);
    inOrder.forEach((event, place) => {
      if (from !== null && byDayAndInstant(event, from) < 0) return;
      if (before !== null && byDayAndInstant(event, before) >= 0) return;
      const next = inOrder[place + 1];
      const local = localTimeOf(event.occurredAt, settings);
      const line = {
        id: event.id,
        itemId: event.itemId,
        status: event.status,
        source: event.source,
        verdict: verdicts.get(event.id) ?? "level",
        time: event.backdated ? null : clockWords(local.sinceMidnight),
        isNight: !event.backdated && local.date > event.day,
        before: inOrder[place - 1]?.status ?? "todo",
        occurredAt: event.occurredAt,
        backdated: event.backdated ?? false,
        along: event.along ?? false,
        next: next === undefined ? null : { status: next.status, day: next.day },
      } as const;
      told.push({ event, line });
    });
  }
  told.sort((a, b) => byInstant(b.event, a.event));
  const days = groupBy(told, ({ event }) => event.day);
  return new Map([...days].map(([day, ofDay]) => [day, ofDay.map(({ line }) => line)]));
}
