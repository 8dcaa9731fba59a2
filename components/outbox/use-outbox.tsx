"use client";

import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { EventInput } from "@/lib/progress/event-input";
import { guest } from "@/lib/progress/outbox";
import { applyEvents } from "@/lib/progress/progress";
import { line, outboxOf } from "./open-outbox";
import type { Outbox } from "./outbox";
import { emptyState, type OutboxState, type RecordEvents } from "./outbox-parts";
import { joinTabs } from "./outbox-tabs";
import { type Progress, progressKey } from "./progress-query";

const OutboxContext = createContext<Outbox | null>(null);

/** When events of this browser were last saved, ms UTC by the server's clock: an earlier render is out of date. */
export const lastMark = { savedAt: 0 };

/** What this document knows to be saved, of whom and when: until a page is rendered anew, it does not. */
const saved: { readonly owner: string; readonly event: EventInput; readonly savedAt: number }[] = [];

/** The outbox of the page; only below `OutboxProvider`. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (outbox === null) throw new Error("useOutbox needs an OutboxProvider above it");
  return outbox;
}

export function useOutboxState(): OutboxState {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.state, () => emptyState);
}

type OutboxProviderProps = {
  /** The viewer's id; null without one. */
  readonly owner: string | null;
  readonly recordEvents: RecordEvents;
  readonly children: ReactNode;
};

/** Opens the outbox of the viewer, or of a guest, and keeps it in touch with the network and the other tabs. */
export function OutboxProvider({ owner, recordEvents, children }: OutboxProviderProps) {
  const client = useQueryClient();
  const [outbox] = useState(() => outboxOf(owner ?? guest));

  // By itself: every answer that renders the page anew brings another function, and the line must not be down meanwhile.
  useEffect(() => {
    line.send = recordEvents;
  }, [recordEvents]);

  useEffect(() => {
    const tabs = joinTabs((message) => outbox.hear(message));
    line.tell = tabs.tell;
    line.onSaved = (events, savedAt, of) => {
      // Another account's outbox may still be sending when this one's page is there already.
      if (of !== outbox.owner) return;
      lastMark.savedAt = Math.max(lastMark.savedAt, savedAt);
      if (events.length === 0) {
        void client.invalidateQueries({ queryKey: progressKey });
        return;
      }
      for (const event of events) saved.push({ owner: of, event, savedAt });
      // A refetch that is under way would bring back the state from before.
      void client.cancelQueries({ queryKey: progressKey });
      client.setQueryData<Progress>(
        progressKey,
        (progress) => progress && { ...progress, items: applyEvents(progress.items, events) },
      );
    };
    const tryNow = () => {
      if (document.visibilityState === "visible") void outbox.sync();
    };
    addEventListener("online", tryNow);
    document.addEventListener("visibilitychange", tryNow);
    void outbox.open();
    return () => {
      removeEventListener("online", tryNow);
      document.removeEventListener("visibilitychange", tryNow);
      tabs.leave();
      line.tell = null;
      line.onSaved = null;
      outbox.close();
    };
  }, [outbox, client]);

  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** What the viewer's progress is with what waits: the server's word, and over it what it has not confirmed yet. */
export function useWithWaiting({ items }: Progress): Progress {
  const { events } = useOutboxState();
  return useMemo(() => ({ items: applyEvents(items, events) }), [items, events]);
}

/** What happened in this browser that a page rendered at `renderedAt` (ms UTC) may not know of: saved since, or waiting. */
export function useEventsSince(renderedAt: number): readonly EventInput[] {
  const { owner } = useOutbox();
  const { events } = useOutboxState();
  return useMemo(() => {
    const since = saved.filter((each) => each.owner === owner && each.savedAt >= renderedAt);
    return [...since.map(({ event }) => event), ...events];
  }, [owner, events, renderedAt]);
}
