"use client";

import type { ReactNode } from "react";
import { useItemsNow } from "@/components/checklist/use-mark";
import { useOutbox } from "@/components/outbox/use-outbox";
import { asBatch, mayStillBeOf } from "@/lib/history/batch";
import type { Status } from "@/lib/progress/event";
import type { EventInput } from "@/lib/progress/event-input";
import { nextEvent } from "@/lib/progress/new-event";
import type { ProgressAction, ProgressAnswer } from "./progress-answer";
import { ProgressForm } from "./progress-form";

type OutboxFormProps = {
  /** What the plain form does without JavaScript. */
  readonly action: ProgressAction;
  /** What the press sets each item to. */
  readonly changes: readonly {
    readonly itemId: string;
    readonly status: Status;
    readonly source: EventInput["source"];
    /** No earlier than this, ms UTC, whatever the device's clock says. */
    readonly occurredAt: number;
  }[];
  /** Only items that still stand as this batch left them; null for all. */
  readonly ofBatch: string | null;
  /** What is said of so many items. */
  readonly said: { readonly before: string; readonly after: string };
  readonly className?: string;
  readonly children: ReactNode;
};

/** A form of one press that changes many items: through the outbox, and so without a network too. */
export function OutboxForm({ action, changes, ofBatch, said, className, children }: OutboxFormProps) {
  const outbox = useOutbox();
  const itemsNow = useItemsNow();

  async function change(): Promise<ProgressAnswer> {
    const items = itemsNow();
    const now = outbox.now();
    const events = changes
      // What this page does not know better still stands as the server said.
      .filter(({ itemId }) => ofBatch === null || mayStillBeOf(ofBatch, items[itemId]))
      .map(({ occurredAt, ...change }) => nextEvent(items, change, Math.max(now, occurredAt)));
    if (events.length === 0)
      return { ok: false, text: "Nothing changed: something else came after it.", savedAt: 0 };
    // What takes a batch back is none itself.
    void outbox.add(ofBatch === null ? asBatch(events) : events);
    const count = events.length === 1 ? "1 item" : `${events.length} items`;
    return { ok: true, text: `${said.before}${count}${said.after}`, savedAt: 0 };
  }

  return (
    <ProgressForm action={action} inBrowser={change} {...(className && { className })}>
      {children}
    </ProgressForm>
  );
}
