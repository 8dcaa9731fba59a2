import "server-only";
import { readHistoryPage } from "@/db/history";
import { readProgress } from "@/db/progress";
import { historyOf } from "@/lib/progress/history";
import type { PageAsked } from "@/lib/progress/history-page";
import { streakOfDays } from "@/lib/progress/streak";
import { requireViewer } from "./viewer";

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
