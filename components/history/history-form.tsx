"use client";

import type { ReactNode } from "react";
import { useOutbox } from "@/components/outbox/use-outbox";
import type { HistoryEvent } from "@/lib/history/history";
import { takingBack } from "@/lib/history/undo";
import type { ProgressAction, ProgressAnswer } from "./progress-answer";
import { ProgressForm } from "./progress-form";

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
