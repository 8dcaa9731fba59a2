import "server-only";
import { requireViewer } from "@/app/_server/who/viewer";
import { readProgress } from "@/db/progress";
import { pauseState, restWeekdaysOn } from "@/lib/streak/rest";
import { todayOf } from "@/lib/streak/streak";
import { latestSetting } from "@/lib/time/day";
import { daysInWords } from "@/lib/time/day-words";

/** How the viewer's days are counted, and the rest that they declared, as of now. */
export async function loadTime() {
  const viewer = await requireViewer("/settings/time");
  const { activeDays, timeSettings, restDays, pauses } = await readProgress(viewer.id);
  const today = todayOf({ activeDays, settings: timeSettings, now: Date.now() });
  const listed = pauses.map((pause) => ({
    interval: `${pause.fromDay}/${pause.toDay}`,
    days: daysInWords(pause.fromDay, pause.toDay),
    state: pauseState(pause, today),
  }));
  return {
    setting: latestSetting(timeSettings),
    today,
    restWeekdays: restWeekdaysOn(today, restDays),
    // What is over last, and the latest of it first.
    pauses: [
      ...listed.filter(({ state }) => state !== "over"),
      ...listed.filter(({ state }) => state === "over").reverse(),
    ],
  };
}
