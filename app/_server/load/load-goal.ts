import "server-only";
import { readGuestGoal } from "@/app/_server/who/guest-goal";
import type { Viewer } from "@/app/_server/who/viewer";
import { findGoal } from "@/db/goals";
import { listTimeSettings } from "@/db/time-settings";
import { alternatives, catalogue, findSkill } from "@/lib/catalogue";
import { levels } from "@/lib/catalogue/schema";

const offeredLevels = levels
  .map(({ id }) => id)
  .filter((level) => catalogue.skills.some((skill) => skill.level === level));

/** By title, the skills of which one is enough; the form runs in the browser, which does not load the catalogue for it. */
const offeredAlternatives = alternatives.map(({ id, title, skills }) => ({
  id,
  title,
  skills: skills.map((skillId) => ({ id: skillId, title: findSkill(skillId)?.title ?? skillId })),
}));

const offered = { offeredLevels, offeredAlternatives };

/** What the goal form needs of the viewer; without one, of a guest, whose days are the device's. */
export async function loadGoal(viewer: Viewer | null) {
  if (viewer === null)
    return { goal: await readGuestGoal(), timeZone: null, detectTimeZone: false, ...offered };
  const [goal, timeSettings] = await Promise.all([findGoal(viewer.id), listTimeSettings(viewer.id)]);
  const timeZone = timeSettings.at(-1)?.timeZone ?? "UTC";
  return {
    goal,
    timeZone,
    detectTimeZone: timeZone === "UTC" && goal === null,
    ...offered,
  };
}
