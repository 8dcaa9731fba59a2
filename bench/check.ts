import { join } from "node:path";
import { checkDatabase } from "@/db/check";
import { openDatabase } from "@/db/client";
import { recordEvents } from "@/db/events";
import { applyMigrations } from "@/db/migrations";
import { createTestViewer, withDatabase, withTestFolder } from "@/db/testing";
import { catalogue } from "@/lib/catalogue";
import { newEvent } from "@/lib/progress/new-event";
import { dayOf } from "@/lib/time/day";
import { atLeast, count, type Figure, median } from "./figure";
import { rounds } from "./load";

const people = 20;
const eventsEach = 5000;
const itemIds = catalogue.skills.flatMap(({ items }) => items.map(({ id }) => id));
const timeSettings = [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }];

/** P9: how fast the host's `check` replays everybody's events. */
export async function check(): Promise<Figure[]> {
  return withTestFolder(async (folder) => {
    const file = join(folder, "cairn.db");
    const db = openDatabase(file);
    applyMigrations(db);
    await withDatabase(db, fill);
    const each: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begin = performance.now();
      const { events, problems } = await checkDatabase(file);
      each.push((events * 1000) / (performance.now() - begin));
      if (problems.length > 0 || events !== people * eventsEach) throw new Error(`not sound: ${problems}`);
    }
    const what = `events a second that "check" replays, of ${count(people * eventsEach)}`;
    return [atLeast(100_000, { goal: "P9", what, value: median(each), say: count })];
  });
}

/** Six years of each, an event every ten hours or so. */
async function fill(): Promise<void> {
  const now = Date.now();
  for (let person = 0; person < people; person += 1) {
    const id = await createTestViewer(`bench-${person}`);
    const events = Array.from({ length: eventsEach }, (_, place) => {
      const at = now - (eventsEach - place) * 37_000_000;
      const status = Math.floor(place / itemIds.length) % 2 ? "todo" : "done";
      const event = newEvent(itemIds[place % itemIds.length] ?? "", status, at);
      return { ...event, receivedAt: at, day: dayOf(at, timeSettings) };
    });
    await recordEvents(id, events);
  }
}
