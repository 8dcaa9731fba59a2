"use client";

import { useState } from "react";
import { HistoryView } from "@/components/history/history-view";
import type { ProgressAnswer } from "@/components/progress/progress-answer";
import { useOutbox } from "@/components/progress/use-outbox";
import { historyOf } from "@/lib/progress/history";
import { undoing } from "@/lib/progress/undo";
import { useGuestFacts, useGuestNow } from "./use-guest-facts";

/** The history of a guest: all of it on one page, for it is as long as somebody does without an account. */
export default function GuestHistoryView() {
  const outbox = useOutbox();
  const [openedAt] = useState(Date.now);
  const { events, streak: report, ...time } = useGuestFacts(useGuestNow(openedAt));

  async function undoEvent(_state: unknown, form: FormData): Promise<ProgressAnswer> {
    const undone = undoing(events, new Set([String(form.get("event"))]), Date.now());
    await outbox.add(undone);
    const text =
      undone.length === 0
        ? "Nothing changed: something else came after it."
        : "Undone: the item is as it was before.";
    return { ok: undone.length > 0, text, savedAt: 0 };
  }

  return (
    <HistoryView
      report={report}
      entries={historyOf({ ...time, report, events })}
      before={null}
      earlier={null}
      undoEvent={undoEvent}
    />
  );
}
