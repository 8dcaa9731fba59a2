import type { Metadata } from "next";
import { loadHistory } from "@/app/_server/load-history";
import { isGuest } from "@/app/_server/viewer";
import { undoEvent } from "@/app/actions/history";
import { GuestHistory } from "@/components/guest/guest-pages";
import { HistoryView } from "@/components/history/history-view";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { type Day, isDay } from "@/lib/time/day";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  if (await isGuest()) return <GuestHistory />;
  const before = dayIn((await searchParams)["before"]);
  const { now, ...history } = await loadHistory(before);
  return (
    <>
      <RefreshAfterMarks renderedAt={now} />
      <HistoryView {...history} before={before} undoEvent={undoEvent} />
    </>
  );
}

/** A day as the address says it; null where it says none. */
function dayIn(text: string | string[] | undefined): Day | null {
  return typeof text === "string" && isDay(text) ? text : null;
}
