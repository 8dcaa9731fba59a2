"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { type Progress, progressKey } from "@/components/outbox/progress-query";
import { useOutbox } from "@/components/outbox/use-outbox";
import { statusNames } from "@/components/outbox/words";
import { useToast } from "@/components/ui/toast";
import { asBatch } from "@/lib/history/batch";
import { sourceOfUndo } from "@/lib/history/undo";
import type { Status } from "@/lib/progress/event";
import type { EventInput } from "@/lib/progress/event-input";
import { nextEvent } from "@/lib/progress/new-event";
import { applyEvents, type Items, statusOf } from "@/lib/progress/progress";

type Change = {
  readonly itemId: string;
  readonly status: Status;
  readonly source?: EventInput["source"];
};

/** What every item is at this moment: the server's word, and over it what waits. */
export function useItemsNow(): () => Items {
  const client = useQueryClient();
  const outbox = useOutbox();
  return useCallback(
    () => applyEvents(client.getQueryData<Progress>(progressKey)?.items ?? {}, outbox.state().events),
    [client, outbox],
  );
}

/**
 * Marks items, one or many at once: it shows at once, goes into the outbox, and a toast says so and offers "Undo".
 * `wordsOf` says what was done, of the changes and later of those that take them back.
 */
export function useMarkAll() {
  const itemsNow = useItemsNow();
  const outbox = useOutbox();
  const showToast = useToast();

  return useCallback(
    (changes: readonly Change[], wordsOf: (marks: readonly Change[]) => string) => {
      function markAll(marks: readonly Change[], isUndo: boolean) {
        const items = itemsNow();
        const now = outbox.now();
        const events = marks.map(({ itemId, status, source }) => {
          const given = isUndo ? sourceOfUndo(statusOf(itemId, items), status) : source;
          return nextEvent(items, { itemId, status, source: given }, now);
        });
        // What takes a batch back is none: nobody would look for a way to undo it days later.
        void outbox.add(isUndo || events.length === 1 ? events : asBatch(events));
        const before = marks.map(({ itemId }) => ({ itemId, status: statusOf(itemId, items) }));
        showToast({
          tone: "calm",
          text: wordsOf(marks),
          action: { label: "Undo", run: () => markAll(before, true) },
        });
      }
      markAll(changes, false);
    },
    [itemsNow, outbox, showToast],
  );
}

/** Marks one item; `text` is the item's own words, for the announcement. */
export function useMark() {
  const markAll = useMarkAll();
  return useCallback(
    (itemId: string, status: Status, text: string, source?: EventInput["source"]) =>
      markAll([{ itemId, status, ...(source && { source }) }], ([mark]) =>
        mark === undefined ? text : `${statusNames[mark.status]}: ${text}`,
      ),
    [markAll],
  );
}
