/**
 * What the history says of days and events. Seen to fail with: a tick taken back that still earns, two events of one
 * item that earn, every event said to be of the night, stretches left out, the status after for the one before, the run
 * of a missed day taken from its evening, missed days that add up, windows of 15 days.
 */

import { describe, expect, it } from "vitest";
import type { DayedEvent } from "@/lib/progress/active-days";
import { countedDays } from "@/lib/progress/active-days";
import { streakOfDays } from "@/lib/streak/streak";
import { streakSum } from "@/lib/streak/streak-sum";
import { startWords, sumParts } from "@/lib/streak/streak-sum-words";
import { dayOf } from "@/lib/time/day";
import { historyOf } from "./history";
import { originWords, reasonWords, timeWords, verdictWords } from "./history-words";

const utc = [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }];
const at = (text: string) => Date.parse(`${text}Z`);

function event(when: string, more: Partial<DayedEvent> = {}): DayedEvent {
  const occurredAt = at(when);
  const common = {
    id: when,
    itemId: when,
    status: "done",
    source: "learned",
    receivedAt: occurredAt,
  } as const;
  return { ...common, occurredAt, day: dayOf(occurredAt, utc), ...more };
}

/** The history of these events in UTC, as of `now`. */
function tell(
  events: readonly DayedEvent[],
  now: string,
  more: { settings?: typeof utc; weekdays?: number[] } = {},
) {
  const items = [...new Set(events.map(({ itemId }) => itemId))];
  const days = items.flatMap((itemId) => countedDays(events.filter((each) => each.itemId === itemId)));
  const activeDays: Record<string, number> = {};
  for (const day of days) activeDays[day] = (activeDays[day] ?? 0) + 1;
  const facts = {
    settings: more.settings ?? utc,
    restDays: more.weekdays ? [{ fromDay: "2026-01-01", weekdays: more.weekdays }] : [],
    pauses: [{ fromDay: "2026-04-01", toDay: "2026-04-03" }],
    now: at(now),
  };
  const report = streakOfDays({ ...facts, activeDays });
  const entries = historyOf({ ...facts, report, events });
  const lines = entries.map((entry) =>
    "day" in entry
      ? `${entry.day} ${reasonWords(entry.reason, report.today)}`
      : `${entry.from} to ${entry.to}`,
  );
  return { report, entries, lines, sum: streakSum(report) };
}

const eventsIn = ({ entries }: ReturnType<typeof tell>) =>
  entries.flatMap((entry) => ("day" in entry ? entry.events : []));

describe("the days", () => {
  it("say what they were and why", () => {
    const events = ["2026-03-02T10:00", "2026-03-02T11:00", "2026-03-05T10:00"].map((when) => event(when));
    expect(tell(events, "2026-03-08T12:00", { weekdays: [7] }).lines).toEqual([
      "2026-03-08 Rest: you declared Sundays as rest days",
      "2026-03-07 Missed: 2 of 2 in 14 days",
      "2026-03-06 Missed: the third in 14 days, with 3 March and 4 March. The streak starts anew after 3 March",
      "2026-03-05 Active: 1 item moved on",
      "2026-03-04 Missed: 2 of 2 in 14 days",
      "2026-03-03 Missed: 1 of 2 in 14 days",
      "2026-03-02 Active: 2 items moved on",
    ]);
  });

  it("say that today is open, which pause it was, and how much of a day a flight left", () => {
    const flown = [...utc, { from: at("2026-03-31T03:00"), timeZone: "Pacific/Kiritimati", dayStartsAt: 4 }];
    const { lines } = tell([event("2026-03-29T10:00")], "2026-04-04T00:00", { settings: flown });
    expect(lines).toEqual([
      "2026-04-04 Still open: nothing counts yet",
      "2026-04-01 to 2026-04-03",
      "2026-03-31 Excused: a flight or a zone change left only 11 hours of it",
      "2026-03-30 Missed: 1 of 2 in 14 days",
      "2026-03-29 Active: 1 item moved on",
    ]);
    expect(tell([event("2026-04-02T10:00")], "2026-04-03T12:00").lines[0]).toBe(
      "2026-04-03 Rest: inside your pause, 1 to 3 April",
    );
  });

  it("fold into one line where nothing happened for long, and before anything counted", () => {
    const known = event("2026-02-20T10:00", { source: "known" });
    expect(
      tell([known, event("2026-03-01T10:00"), event("2026-03-20T10:00")], "2026-03-20T12:00").lines,
    ).toEqual([
      "2026-03-20 Active: 1 item moved on",
      "2026-03-02 to 2026-03-19",
      "2026-03-01 Active: 1 item moved on",
      "2026-02-21 to 2026-02-28",
      "2026-02-20 No day of a streak: none had begun",
    ]);
  });

  it("are none where there is nothing", () => {
    expect(tell([], "2026-03-20T12:00").entries).toEqual([]);
  });
});

describe("the events of a day", () => {
  const words = (events: readonly DayedEvent[]) =>
    eventsIn(tell(events, "2026-03-20T12:00")).map((each) => [each.id, verdictWords(each)]);

  it("say which earned the day and which did not, and why, the latest first", () => {
    const late = { receivedAt: at("2026-03-08T10:01") };
    expect(
      words([
        event("2026-03-01T10:00", { ...late }),
        event("2026-03-01T11:00", { source: "known" }),
        event("2026-03-01T12:00", { source: "import" }),
        event("2026-03-01T13:00", { itemId: "a", status: "learning" }),
        event("2026-03-01T14:00", { itemId: "a" }),
        event("2026-03-01T15:00", { itemId: "b" }),
        event("2026-03-01T16:00", { itemId: "b", status: "todo" }),
        event("2026-03-02T09:00", { itemId: "a" }),
      ]),
    ).toEqual([
      ["2026-03-02T09:00", "Moved the item no further"],
      ["2026-03-01T16:00", null],
      ["2026-03-01T15:00", "Taken back the same day"],
      ["2026-03-01T14:00", "Counts for the day"],
      ["2026-03-01T13:00", "Counts once a day, with the later one"],
      ["2026-03-01T12:00", "Imported: earns no day"],
      ["2026-03-01T11:00", "Known already: earns no day"],
      ["2026-03-01T10:00", "Came more than 7 days later: too late to count"],
    ]);
  });

  it("say what the item was before and what came after", () => {
    const told = eventsIn(
      tell(
        [
          event("2026-03-01T10:00", { itemId: "a", status: "learning" }),
          event("2026-03-02T10:00", { itemId: "a" }),
        ],
        "2026-03-03T12:00",
      ),
    );
    expect(told.map(({ before, next }) => [before, next])).toEqual([
      ["learning", null],
      ["todo", { status: "done", day: "2026-03-02" }],
    ]);
  });

  it("have the time of the person's own clock; late at night it is still the day before; dated back, none", () => {
    const nepal = [{ from: 0, timeZone: "Asia/Kathmandu", dayStartsAt: 4 }];
    const day = "2026-03-01";
    const events = [
      event("2026-03-01T13:20", { day }),
      event("2026-03-01T20:05", { day }),
      event("2026-03-01T06:15", { day, backdated: true }),
    ];
    expect(eventsIn(tell(events, "2026-03-01T21:00", { settings: nepal })).map(timeWords)).toEqual([
      "01:50 at night",
      "19:05",
      "Dated back",
    ]);
  });
});

it("what was brought along says so, and nothing else does", () => {
  const day = "2026-03-01";
  const events = [event("2026-03-01T13:20", { day, along: true }), event("2026-03-01T12:20", { day })];
  expect(eventsIn(tell(events, "2026-03-01T21:00")).map(originWords)).toEqual([
    "Brought along: marked on a device without an account",
    null,
  ]);
});

describe("the sum of the streak", () => {
  it("adds up active days only, and says why it begins where it does", () => {
    const active = [1, 2, 8, 9, 10, 12].map((day) => event(`2026-03-${String(day).padStart(2, "0")}T10:00`));
    const { report, sum } = tell(active, "2026-03-13T12:00", { weekdays: [3] });
    expect(sumParts(sum).map(({ label, adds }) => [label, adds])).toEqual([
      ["4 active days", 4],
      ["1 rest day", 0],
      ["Today", 0],
    ]);
    expect(sum.lines.map(({ from, to, kind, adds, total }) => [from, to, kind, adds, total])).toEqual([
      ["2026-03-08", "2026-03-10", "active", 3, 3],
      ["2026-03-11", "2026-03-11", "rest", 0, 3],
      ["2026-03-12", "2026-03-12", "active", 1, 4],
      ["2026-03-13", "2026-03-13", "pending", 0, 4],
    ]);
    expect(startWords(report, sum)).toBe(
      "It begins on Sunday 8 March. It cannot reach back to Monday 2 March: 3 March, 5 March and 6 March were missed, three within 4 days, and a streak forgives two within 14.",
    );
  });

  it("names three misses that lie within 14 days, not three within 15", () => {
    const dates = [5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17].map(
      (date) => `2026-04-${String(date).padStart(2, "0")}`,
    );
    const events = ["2026-03-30", ...dates].map((date) => event(`${date}T10:00`));
    const { report, sum } = tell(events, "2026-04-17T12:00");
    expect(report.since).toBe("2026-04-05");
    expect(sum.cutOff).toEqual({
      lastActive: "2026-03-30",
      misses: ["2026-04-04", "2026-04-14", "2026-04-16"],
    });
  });

  it("begins with the first active day of all, or says that there is none yet, or no more", () => {
    const first = tell([event("2026-03-01T10:00")], "2026-03-01T12:00");
    expect(startWords(first.report, first.sum)).toBe(
      "It begins on Sunday 1 March, your first active day of all.",
    );
    const none = tell([], "2026-03-01T12:00");
    expect(startWords(none.report, none.sum)).toContain("There is no active day yet.");
    const over = tell([event("2026-03-01T10:00")], "2026-03-10T12:00");
    expect(startWords(over.report, over.sum)).toContain(
      "Nothing counts towards it now: after Sunday 1 March,",
    );
  });
});
