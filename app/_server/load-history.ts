import "server-only";
import { readHistoryPage } from "@/db/history";
import { readProgress } from "@/db/progress";
import { historyOf } from "@/lib/progress/history";
import { streakOfDays } from "@/lib/progress/streak";
import type { Day } from "@/lib/time/day";
import { requireViewer } from "./viewer";

/** So many days with events make a page. */
const daysAPage = 30;

/** The viewer's streak as of now and a page of their days: the latest, or those before the day `before`. */
export async function loadHistory(before: Day | null) {
  const viewer = await requireViewer("/history");
  const now = Date.now();
  const [{ activeDays, timeSettings, restDays, pauses }, page] = await Promise.all([
    readProgress(viewer.id),
    readHistoryPage(viewer.id, { before, days: daysAPage }),
  ]);
  const facts = { settings: timeSettings, restDays, pauses, now };
  const report = streakOfDays({ ...facts, activeDays });
  const entries = historyOf({ ...facts, report, events: page.events }, { from: page.from, before });
  return { now, report, entries, earlier: page.from };
}
