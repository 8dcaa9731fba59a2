/**
 * What a browser makes of today by itself, against the server's own word once it has everything. Seen to fail with: items
 * taken for untouched that were not, what the server counted counted again, any day taken for today, a zone that no
 * browser knows.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayedEvent, latestArrival } from "@/lib/progress/active-days";
import type { EventInput } from "@/lib/progress/event-input";
import { replay } from "@/lib/progress/progress";
import { msPerDay } from "@/lib/time/day";
import { readStreak, type StreakReport, streakOfDays } from "./streak";
import { activeDaysOf, dayedEventsOf, type StreakHistory, timeSettingsOf } from "./streak-history";
import { histories } from "./testdata/streak-histories";
import { drawToday } from "./today-drawn";
import { streakNow } from "./today-now";

const hour = 3_600_000;
const noon = Date.parse("2026-11-21T12:00:00Z");

/** What the server draws of a history: today, and the state of every item. */
function drawn(history: StreakHistory) {
  const now = Date.parse(history.now);
  const events = dayedEventsOf(history);
  const items = replay(events);
  const lately = (itemId: string) => (items[itemId]?.occurredAt ?? 0) > now - 3 * msPerDay;
  const facts = {
    settings: timeSettingsOf(history),
    restDays: history.restDays,
    pauses: history.pauses,
    now,
  };
  const ofLately = events.filter(({ itemId }) => lately(itemId));
  const active = { ...facts, activeDays: activeDaysOf(history) };
  return { today: drawToday(active, streakOfDays(active), ofLately), items };
}

/** What the card of the streak shows. */
function shown({ current, longest, since, missesLeft, atRisk, today, days, activeDays }: StreakReport) {
  const heat = activeDays[today] ?? 0;
  return { current, longest, since, missesLeft, atRisk, today, kind: days[today], heat };
}

const iso = (instant: number) => new Date(instant).toISOString();

/** Somebody in UTC whose day begins at midnight, at noon. Marks: item, status, hours ago. */
function person(marks: readonly (readonly [string, EventInput["status"], number])[]): StreakHistory {
  return {
    settings: [{ from: iso(0), timeZone: "UTC", dayStartsAt: 0 }],
    restDays: [],
    pauses: [],
    events: marks.map(([itemId, status, ago], index) => {
      const at = iso(noon - ago * hour);
      return { id: `${index}`, itemId, status, source: "learned", occurredAt: at, receivedAt: at };
    }),
    now: iso(noon),
  };
}

const waiting = (
  itemId: string,
  status: EventInput["status"],
  at = noon,
  source: EventInput["source"] = "learned",
): EventInput => ({
  id: `${itemId} ${status} ${at}`,
  itemId,
  status,
  source,
  occurredAt: at,
  backdated: false,
});

describe("today in the browser", () => {
  it("says of any history what the server says once it has the rest of the day", () => {
    fc.assert(
      fc.property(histories, fc.array(fc.boolean(), { minLength: 1 }), (history, choices) => {
        const { today } = readStreak(history);
        const mayWait = ({ day, source, occurredAt, receivedAt }: DayedEvent) =>
          day === today && source !== "import" && receivedAt - occurredAt <= latestArrival;
        const isWaiting = (event: DayedEvent, index: number) =>
          mayWait(event) && choices[index % choices.length] === true;
        const events = dayedEventsOf(history);
        const left = new Set(events.filter(isWaiting).map(({ id }) => id));
        const server = drawn({ ...history, events: history.events.filter(({ id }) => !left.has(id)) });
        fc.pre(server.today.day === today);
        const since = events.flatMap(({ source, ...event }) =>
          left.has(event.id) && source !== "import" ? [{ ...event, source, backdated: false }] : [],
        );
        expect(shown(streakNow(server.today, server.items, since))).toEqual(shown(readStreak(history)));
      }),
      { numRuns: 1000 },
    );
  });

  it("counts the day at the first tick, and not any more when it is taken back", () => {
    const { today, items } = drawn(person([["a", "done", 24]]));
    expect(shown(streakNow(today, items, []))).toMatchObject({ current: 1, kind: "pending", heat: 0 });
    const tick = waiting("b", "done");
    expect(shown(streakNow(today, items, [tick]))).toMatchObject({ current: 2, kind: "active", heat: 1 });
    const back = waiting("b", "todo", noon + 1);
    expect(shown(streakNow(today, items, [tick, back]))).toMatchObject({ current: 1, kind: "pending" });
  });

  it("opens the day again when all that the server counted for it is taken back here", () => {
    const { today, items } = drawn(
      person([
        ["a", "done", 24],
        ["b", "done", 2],
      ]),
    );
    expect(shown(streakNow(today, items, []))).toMatchObject({ current: 2, heat: 1 });
    expect(shown(streakNow(today, items, [waiting("b", "todo")]))).toMatchObject({
      current: 1,
      kind: "pending",
    });
  });

  it("earns nothing with what was known before, or was done already", () => {
    const { today, items } = drawn(person([["a", "done", 24 * 9]]));
    const since = [waiting("b", "done", noon, "known"), waiting("a", "done")];
    expect(shown(streakNow(today, items, since))).toEqual(shown(streakNow(today, items, [])));
  });

  it("counts what it has sent only once when the server knows it, too", () => {
    const { today, items } = drawn(person([["a", "done", 1]]));
    const again = { ...waiting("a", "done", noon - hour), id: "0" };
    expect(shown(streakNow(today, items, [again]))).toMatchObject({ current: 1, heat: 1 });
  });

  it("leaves a day as it was when it has turned", () => {
    const { today, items } = drawn(person([["a", "done", 24]]));
    const tomorrow = [waiting("b", "done", noon + 12 * hour)];
    expect(streakNow(today, items, tomorrow)).toEqual(streakNow(today, items, []));
  });

  it("leaves the day as it was in a browser that does not know the person's zone", () => {
    const { today, items } = drawn(person([["a", "done", 24]]));
    const settings = [{ from: 0, timeZone: "Mars/Olympus_Mons", dayStartsAt: 4 }];
    expect(shown(streakNow({ ...today, settings }, items, [waiting("b", "done")]))).toMatchObject({
      current: 1,
    });
  });
});
