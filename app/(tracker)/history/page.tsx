import type { Metadata } from "next";
import { loadHistory } from "@/app/_server/load/load-history";
import { isGuest } from "@/app/_server/who/viewer";
import { undoEvent } from "@/app/actions/history";
import { GuestHistory } from "@/components/guest/guest-pages";
import { HistoryView } from "@/components/history/history-view";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { pageAsked } from "@/lib/history/history-page";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  if (await isGuest()) return <GuestHistory />;
  const { now, ...history } = await loadHistory(pageAsked(await searchParams));
  return (
    <>
      <RefreshAfterMarks renderedAt={now} />
      <HistoryView {...history} undoEvent={undoEvent} />
    </>
  );
}
