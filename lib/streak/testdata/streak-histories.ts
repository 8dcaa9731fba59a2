/** Random histories of people who travel, sit up late, rest, undo, import, go offline and send things twice. */

import fc from "fast-check";
import { sources, statuses } from "@/lib/progress/event";
import type { StreakHistory } from "@/lib/streak/streak-history";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Odd offsets, half-hour daylight saving, daylight saving on top of a month's pause, and the date line. */
export const awkwardZones = [
  "UTC",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Honolulu",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "America/New_York",
  "Europe/Berlin",
  "Pacific/Chatham",
];

/** Days off which Kiritimati and Apia fell, and the springs and autumns in which the clocks of the others change. */
const eras = ["1994-12-18", "2011-12-12", "2025-10-01", "2026-03-01"].map((date) => Date.parse(date));

const iso = (instant: number) => new Date(instant).toISOString();
const date = (instant: number) => iso(instant).slice(0, 10);
const upTo = (max: number, min = 0) => fc.integer({ min, max });

const event = fc.record({
  day: upTo(40, -1),
  minute: upTo(24 * 60 - 1),
  item: upTo(3),
  status: fc.constantFrom(...statuses, "done", "learning"),
  source: fc.constantFrom(...sources, "learned", "learned"),
  lag: fc.oneof(fc.constantFrom(0, -2 * hour, 7 * day, 7 * day + 1), upTo(10 * day)),
});

const setting = fc.record({
  // Few hours, so that some settings fall on one instant.
  at: upTo(40, -1).chain((at) => fc.constantFrom(0, 5.25, 12, 19.75).map((part) => at * day + part * hour)),
  timeZone: fc.constantFrom(...awkwardZones),
  dayStartsAt: fc.constantFrom(0, 0, 2, 4, 4, 6),
});

/** A history; settings and now lie on full quarters of an hour, and the first setting lies before everything. */
export const histories: fc.Arbitrary<StreakHistory> = fc
  .record({
    era: fc.constantFrom(...eras),
    habit: upTo(9, 4).chain((tenths) =>
      fc.array(
        upTo(9).map((at) => at < tenths),
        { maxLength: 40, size: "max" },
      ),
    ),
    habitHour: upTo(23),
    events: fc.array(event, { maxLength: 25 }),
    reviews: fc.array(event, { maxLength: 3 }),
    resent: fc.array(fc.tuple(fc.nat(), upTo(9 * day)), { maxLength: 5 }),
    settings: fc.array(setting, { minLength: 1, maxLength: 5 }),
    restDays: fc.array(fc.record({ at: upTo(20, -3), weekdays: fc.subarray([1, 2, 3, 6, 7]) }), {
      maxLength: 2,
    }),
    pauses: fc.array(fc.record({ at: upTo(35), length: upTo(9, -1) }), { maxLength: 1 }),
    nowQuarters: upTo(96, -12),
    flight: fc.option(fc.record({ quartersAgo: upTo(40), timeZone: fc.constantFrom(...awkwardZones) })),
  })
  .map((chosen) => {
    const { era, flight } = chosen;
    const now = era + chosen.habit.length * day + chosen.nowQuarters * 15 * minute;
    const fact = (id: string, occurred: number, lag: number) => ({
      id,
      occurredAt: iso(occurred),
      receivedAt: iso(occurred + lag),
    });
    const habit = chosen.habit.flatMap((isKept, at) => {
      if (!isKept) return [];
      const done = { itemId: `habit-${at}`, status: "done", source: "learned" } as const;
      return [{ ...fact(`h${at}`, era + at * day + chosen.habitHour * hour, 0), ...done }];
    });
    const others = chosen.events.map(({ item, status, source, ...at }, index) => ({
      ...fact(`e${index}`, era + at.day * day + at.minute * minute, at.lag),
      itemId: `item-${item}`,
      status,
      source,
    }));
    const sent = [...habit, ...others];
    const resent = chosen.resent.flatMap(([which, later]) => {
      const again = sent[which % Math.max(sent.length, 1)];
      return again ? [{ ...again, receivedAt: iso(Date.parse(again.receivedAt) + later) }] : [];
    });
    const settings = chosen.settings.map(({ at, ...rest }, index) => ({
      ...rest,
      from: iso(index ? era + at : 0),
    }));
    // A flight just before now, begun with something learned, is what makes today later than the day of now.
    if (flight) {
      const left = now - flight.quartersAgo * 15 * minute;
      settings.push({ from: iso(left), timeZone: flight.timeZone, dayStartsAt: 0 });
      sent.push({ ...fact("flight", left, 0), itemId: "flight", status: "done", source: "learned" });
    }
    return {
      settings,
      restDays: chosen.restDays.map(({ at, weekdays }) => ({ fromDay: date(era + at * day), weekdays })),
      pauses: chosen.pauses.map(({ at, length }) => ({
        fromDay: date(era + at * day),
        toDay: date(era + (at + length) * day),
      })),
      events: [...resent, ...sent],
      reviews: chosen.reviews.map((review, index) => ({
        ...fact(`r${index}`, era + review.day * day + review.minute * minute, review.lag),
        skillId: `skill-${review.item % 2}`,
        rating: 3,
      })),
      now: iso(now),
    };
  });
