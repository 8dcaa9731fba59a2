import "server-only";
import { requireViewer } from "@/app/_server/who/viewer";
import { listDismissals } from "@/db/dismissals";
import { listEventsOn } from "@/db/events";
import { findGoal } from "@/db/goals";
import { readProgress } from "@/db/progress";
import { catalogue } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { streakOfDays } from "@/lib/streak/streak";
import { drawToday } from "@/lib/streak/today-drawn";
import { dismissedForMs, suggest } from "@/lib/suggest/suggestions";
import { latestSetting, msLeftOfDay, msPerDay } from "@/lib/time/day";

/** Everything on Today, derived from the viewer's facts as of now. */
export async function loadToday() {
  const viewer = await requireViewer("/today");
  const now = Date.now();
  const [goal, { items, activeDays, timeSettings, restDays, pauses }, dismissals] = await Promise.all([
    findGoal(viewer.id),
    readProgress(viewer.id),
    listDismissals(viewer.id, now - dismissedForMs),
  ]);
  const plan = planOf(goal);
  const history = { activeDays, settings: timeSettings, restDays, pauses, now };
  const streak = streakOfDays(history);
  // No day lasts longer, however far somebody flies on it.
  const lately = Object.keys(items).filter((id) => (items[id]?.occurredAt ?? 0) > now - 3 * msPerDay);
  return {
    now,
    goal,
    plan,
    items,
    suggestions: suggest({ catalogue, plan, goal, items, dismissals, now }),
    streak,
    drawn: drawToday(history, streak, await listEventsOn(viewer.id, lately, streak.today)),
    setting: latestSetting(timeSettings),
    dayLeft: msLeftOfDay(now, timeSettings),
  };
}
