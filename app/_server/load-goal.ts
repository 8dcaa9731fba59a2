import "server-only";
import { findGoal } from "@/db/goals";
import { listTimeSettings } from "@/db/time-settings";
import { alternatives, catalogue, findSkill } from "@/lib/catalogue";
import { levels } from "@/lib/catalogue/schema";
import { requireViewer } from "./viewer";

const offeredLevels = levels
  .map(({ id }) => id)
  .filter((level) => catalogue.skills.some((skill) => skill.level === level));

/** By title, the skills of which one is enough; the form runs in the browser, which does not load the catalogue for it. */
const offeredAlternatives = alternatives.map(({ id, title, skills }) => ({
  id,
  title,
  skills: skills.map((skillId) => ({ id: skillId, title: findSkill(skillId)?.title ?? skillId })),
}));

/** What the goal form needs; `path` is the page that asks. */
export async function loadGoal(path: string) {
  const viewer = await requireViewer(path);
  const [goal, timeSettings] = await Promise.all([findGoal(viewer.id), listTimeSettings(viewer.id)]);
  const timeZone = timeSettings.at(-1)?.timeZone ?? "UTC";
  return {
    viewer,
    goal,
    timeZone,
    detectTimeZone: timeZone === "UTC" && goal === null,
    offeredLevels,
    offeredAlternatives,
  };
}
