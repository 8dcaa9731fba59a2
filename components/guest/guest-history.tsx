"use client";

import { useSearchParams } from "next/navigation";
import { HistoryView } from "@/components/history/history-view";
import { noServer } from "@/components/history/progress-answer";
import { historyOf } from "@/lib/history/history";
import { pageAsked, pageOf } from "@/lib/history/history-page";
import { useGuestFacts, useGuestNow } from "./use-guest-facts";

/** The history of a guest, in the same pages, from what the device has. */
export default function GuestHistoryView() {
  const asked = pageAsked(Object.fromEntries(useSearchParams()));
  const { events, streak: report, ...time } = useGuestFacts(useGuestNow());
  const page = pageOf(events, asked);
  return (
    <HistoryView
      report={report}
      entries={historyOf({ ...time, report, events }, page)}
      page={page}
      undoEvent={noServer}
    />
  );
}
