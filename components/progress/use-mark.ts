"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { usePathname } from "next/navigation";
import { useToast } from "@/components/ui/toast";
import type { Status } from "@/lib/progress/event";
import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { applyEvent, type ItemState } from "@/lib/progress/progress";
import type { Progress } from "./progress-query";
import { type Refusal, refusalTexts, statusNames } from "./words";

export type RecordEvents = (input: unknown) => Promise<RecordAnswer>;

type Mark = { readonly event: EventInput; readonly before: ItemState | undefined };

class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

const queryKey = ["progress"];

/** When the last mark of this browser was saved, ms UTC by the server's clock: an earlier render is out of date. */
export const lastMark = { savedAt: 0 };

/** What stood before each event that could not be saved, so that a later one that fails too goes back past it. */
const beforeFailed = new Map<string, ItemState | undefined>();

/** Marks an item: the change shows at once, is sent, and is taken back with a word when it could not be saved. */
export function useMark(recordEvents: RecordEvents) {
  const client = useQueryClient();
  const showToast = useToast();
  const pathname = usePathname();

  const { mutate } = useMutation({
    // One after the other, in the order of the presses.
    scope: { id: "progress" },
    // Without a network the send fails at once and the tick goes back, rather than hanging as if it were saved.
    networkMode: "always",
    mutationFn: async ({ event }: Mark) => {
      const answer = await recordEvents([event]).catch(() => ({ ok: false, reason: "no-answer" }) as const);
      if (!answer.ok) throw new Refused(answer.reason);
      return answer;
    },
    onSuccess: ({ savedAt }, { event }) => {
      lastMark.savedAt = savedAt;
      // A refetch that the server answered before it saved this has brought back the state from before.
      show(event);
    },
    onError: (error, { event, before }) => {
      const failedToo = before !== undefined && beforeFailed.has(before.eventId);
      const saved = failedToo ? beforeFailed.get(before.eventId) : before;
      beforeFailed.set(event.id, saved);
      client.setQueryData<Progress>(queryKey, (progress) => progress && takeBack(progress, event, saved));
      const reason = error instanceof Refused ? error.reason : "no-answer";
      showToast({
        tone: "problem",
        text: refusalTexts[reason],
        ...(reason === "signed-out"
          ? { link: { label: "Sign in", href: `/sign-in?callbackUrl=${encodeURIComponent(pathname)}` } }
          : { action: { label: "Retry", run: () => mark(event.itemId, event.status, "") } }),
      });
    },
  });

  function show(event: EventInput) {
    client.setQueryData<Progress>(
      queryKey,
      (progress) => progress && { ...progress, items: applyEvent(progress.items, event) },
    );
  }

  /** `text` is the item's own words, for the announcement. */
  function mark(itemId: string, status: Status, text: string) {
    // A refetch that is under way would bring back the state from before.
    void client.cancelQueries({ queryKey });
    const before = client.getQueryData<Progress>(queryKey)?.items[itemId];
    const event = newEvent(itemId, status, Math.max(Date.now(), (before?.occurredAt ?? 0) + 1));
    show(event);
    mutate({ event, before });
    const previous = before?.status ?? "todo";
    showToast({
      tone: "calm",
      text: text === "" ? statusNames[status] : `${statusNames[status]}: ${text}`,
      action: { label: "Undo", run: () => mark(itemId, previous, text) },
    });
  }

  return mark;
}

/** The progress with what was saved in place of this event, unless a later one has already taken its place. */
function takeBack(progress: Progress, event: EventInput, saved: ItemState | undefined): Progress {
  if (progress.items[event.itemId]?.eventId !== event.id) return progress;
  const { [event.itemId]: _dropped, ...others } = progress.items;
  return { ...progress, items: saved === undefined ? others : { ...others, [event.itemId]: saved } };
}
