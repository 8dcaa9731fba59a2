import "server-only";
import { requireViewer } from "@/app/_server/who/viewer";
import { readHistoryPage } from "@/db/history";
import { readProgress } from "@/db/progress";
import { historyOf } from "@/lib/history/history";
import type { PageAsked } from "@/lib/history/history-page";
import { streakOfDays } from "@/lib/streak/streak";

/** The viewer's streak as of now and the page of their history that the address asks for. */
export async function loadHistory(asked: PageAsked) {
  const viewer = await requireViewer("/history");
  const now = Date.now();
  const [{ activeDays, timeSettings, restDays, pauses }, { around, from, before }] = await Promise.all([
    readProgress(viewer.id),
    readHistoryPage(viewer.id, asked),
  ]);
  const facts = { settings: timeSettings, restDays, pauses, now };
  const report = streakOfDays({ ...facts, activeDays });
  const page = { from, before };
  return { now, report, entries: historyOf({ ...facts, report, events: around }, page), page };
}
