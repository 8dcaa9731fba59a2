/** Who and what the benchmarks ask about. Import it only once `E2E_DATA` names the folder of the server's data. */
import { recordEvents } from "@/db/events";
import { saveGoal } from "@/db/goals";
import { saveSharing } from "@/db/sharing";
import { catalogue } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { newEvent } from "@/lib/progress/new-event";
import { dayOf, msPerDay } from "@/lib/time/day";
import { type Resident, settle } from "../e2e/every-action";

const goal: Goal = {
  ...{ language: "python", framework: "django", level: "lead", tracks: ["cloud-engineer"], picks: [] },
  minutesADay: 20,
};
const timeSettings = [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }];
const itemIds = catalogue.skills.flatMap(({ items }) => items.map(({ id }) => id));

/**
 * Somebody who began and then finished so many items of the catalogue, evenly spread over so many days, and shows their
 * page to everyone.
 */
async function somebody(items: number, days: number): Promise<Resident> {
  const person = await settle();
  const now = Date.now();
  await saveGoal(person.id, goal, now);
  const marks = (["learning", "done"] as const).flatMap((status) =>
    itemIds.slice(0, items).map((id) => ({ id, status })),
  );
  const events = marks.map(({ id, status }, place) => {
    const at = now - Math.ceil(((marks.length - place) * days * msPerDay) / marks.length);
    return { ...newEvent(id, status, at), receivedAt: at, day: dayOf(at, timeSettings) };
  });
  await recordEvents(person.id, events);
  const all = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };
  await saveSharing(person.id, { visibility: "public", ...all });
  return person;
}

/** The sizes of spec performance: 20 items over 90 days, and the whole catalogue over 3,000 days. */
export const small = () => somebody(20, 90);
export const large = () => somebody(itemIds.length, 3000);
