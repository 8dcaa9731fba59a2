import { createHash } from "node:crypto";
import type { Skill } from "@/lib/catalogue";
import type { ProgressEvent } from "@/lib/progress/event";
import { addDays, dayNumber, dayOf, isoWeekday, msPerDay, msPerHour, offsetAt } from "@/lib/time/day";

const daysOfHistory = 91;
const sunday = 7;
const wednesday = 3;
const msPerMinute = 60_000;

/**
 * About three months of somebody's evenings, up to yesterday, through a plan in its order: most days a few items, quiet
 * Sundays, a week away, now and then an item that takes two evenings, is skipped or is taken back. The same `now` (ms
 * UTC), zone and plan always give the same events.
 */
export function demoHistory(plan: readonly Skill[], timeZone: string, now: number): ProgressEvent[] {
  const events: ProgressEvent[] = [];
  const random = randomNumbers(7);
  const today = dayOf(now, [{ from: 0, timeZone, dayStartsAt: 4 }]);
  const itemIds = plan.flatMap(({ items }) => items.map(({ id }) => id));
  let next = 0;

  const add = (itemId: string, status: ProgressEvent["status"], at: number, source = learned) => {
    const occurredAt = Math.round(at);
    const id = createHash("sha256").update(`demo ${events.length}`).digest("hex").slice(0, 32);
    events.push({ id, itemId, status, source, occurredAt, receivedAt: occurredAt });
  };
  const spend = (evening: number) => {
    let at = evening + random() * 90 * msPerMinute;
    // The first item of an evening is finished, so that each evening counts as a day.
    for (let left = 1 + Math.floor(random() * 6), chance = 0.5; left > 0; left -= 1, chance = random()) {
      const itemId = itemIds[next];
      if (itemId === undefined) return;
      at += (6 + random() * 20) * msPerMinute;
      // Begun: it comes first on the next evening.
      if (chance < 0.3) return add(itemId, "learning", at);
      add(itemId, chance < 0.35 ? "skipped" : "done", at);
      if (chance > 0.97) add(itemId, "todo", at + msPerMinute);
      next += 1;
    }
  };

  const firstEvening = eveningOf(addDays(today, -daysOfHistory), timeZone);
  for (const { id } of plan[0]?.items ?? []) add(id, "done", firstEvening, "known");
  next = plan[0]?.items.length ?? 0;
  for (let ago = daysOfHistory; ago >= 1; ago -= 1) {
    const day = addDays(today, -ago);
    const isAway = ago >= 38 && ago <= 44;
    // Two missed days in a fortnight are all that a streak forgives.
    const isQuiet =
      isoWeekday(day) === sunday || (ago > 44 && isoWeekday(day) === wednesday && random() < 0.5);
    if (!isAway && !isQuiet) spend(eveningOf(day, timeZone));
  }
  return events;
}

const learned: ProgressEvent["source"] = "learned";

/** Seven in the evening, near enough: where clocks change at noon that day it is an hour off, and that is no matter here. */
function eveningOf(day: string, timeZone: string): number {
  const noon = dayNumber(day) * msPerDay + 12 * msPerHour;
  return noon + 7 * msPerHour - offsetAt(noon, timeZone);
}

/** Numbers from 0 up to 1 that look random and are the same on every machine (the MINSTD generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
