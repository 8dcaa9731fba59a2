"use client";

import { useState } from "react";
import { HistoryView } from "@/components/history/history-view";
import { noServer } from "@/components/progress/progress-answer";
import { historyOf } from "@/lib/progress/history";
import { useGuestFacts, useGuestNow } from "./use-guest-facts";

/** The history of a guest: all of it on one page, for it is as long as somebody does without an account. */
export default function GuestHistoryView() {
  const [openedAt] = useState(Date.now);
  const { events, streak: report, ...time } = useGuestFacts(useGuestNow(openedAt));
  return (
    <HistoryView
      report={report}
      entries={historyOf({ ...time, report, events })}
      before={null}
      earlier={null}
      undoEvent={noServer}
    />
  );
}
