/**
 * Seen to fail on plants: the history running up to today (`ago >= 0`); the week away removed; ids made at random;
 * evenings taken in UTC.
 */
import { expect, it } from "vitest";
import { planOf } from "@/lib/catalogue/plan";
import { readStreak } from "@/lib/streak/streak";
import { dayOf, daysBetween } from "@/lib/time/day";
import { demoHistory } from "./demo-history";

const now = Date.UTC(2026, 10, 21, 9);
const plan = planOf({
  language: "python",
  framework: "django",
  level: "junior",
  tracks: [],
  picks: [],
  minutesADay: 45,
});

it.each(["UTC", "America/Los_Angeles", "Pacific/Auckland"])(
  "looks like three honest months in %s",
  (timeZone) => {
    const events = demoHistory(plan, timeZone, now);
    const settings = [{ from: 0, timeZone, dayStartsAt: 4 }];
    const streak = readStreak({
      settings: settings.map((setting) => ({ ...setting, from: iso(setting.from) })),
      events: events.map((event) => ({
        ...event,
        occurredAt: iso(event.occurredAt),
        receivedAt: iso(event.receivedAt),
      })),
      restDays: [],
      pauses: [],
      now: iso(now),
    });
    const activeDays = new Set(events.map(({ occurredAt }) => dayOf(occurredAt, settings)));

    expect(activeDays.size).toBeGreaterThan(55);
    expect(activeDays.size).toBeLessThan(80);
    expect(activeDays).not.toContain(dayOf(now, settings));
    expect(streak.current).toBeGreaterThan(25);
    const gaps = [...activeDays].map((day, index, days) => daysBetween(days[index - 1] ?? day, day));
    expect(Math.max(...gaps)).toBeGreaterThan(7);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(new Set(events.map(({ status }) => status))).toEqual(
      new Set(["todo", "learning", "done", "skipped"]),
    );
  },
);

it("is the same each time", () => {
  expect(demoHistory(plan, "Asia/Tokyo", now)).toEqual(demoHistory(plan, "Asia/Tokyo", now));
});

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
