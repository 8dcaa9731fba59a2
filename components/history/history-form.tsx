"use client";

import type { ReactNode } from "react";
import type { ProgressAction, ProgressAnswer } from "@/components/progress/progress-answer";
import { ProgressForm } from "@/components/progress/progress-form";
import { useOutbox } from "@/components/progress/use-outbox";
import type { HistoryEvent } from "@/lib/progress/history";
import { takingBack } from "@/lib/progress/undo";

/** What it takes to take an event back. */
export type UndoableEvent = Pick<
  HistoryEvent,
  "id" | "itemId" | "status" | "before" | "occurredAt" | "backdated"
>;

type HistoryFormProps = {
  /** What the plain form does without JavaScript. */
  readonly action: ProgressAction;
  readonly events: readonly UndoableEvent[];
  readonly className: string;
  readonly children: ReactNode;
};

/** The days with their buttons "Undo", which go through the outbox. */
export function HistoryForm({ action, events, className, children }: HistoryFormProps) {
  const outbox = useOutbox();

  async function undo(form: FormData): Promise<ProgressAnswer> {
    const event = events.find(({ id }) => id === form.get("event"));
    if (event === undefined)
      return { ok: false, text: "Nothing changed: something else came after it.", savedAt: 0 };
    void outbox.add([takingBack(event, event.before, outbox.now())]);
    return { ok: true, text: "Undone: the item is as it was before.", savedAt: 0 };
  }

  return (
    <ProgressForm action={action} inBrowser={undo} className={className}>
      {children}
    </ProgressForm>
  );
}
