"use client";

import { useQueryClient } from "@tanstack/react-query";
import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { guest } from "@/lib/progress/outbox";
import { applyEvents } from "@/lib/progress/progress";
import { Outbox } from "./outbox";
import { emptyState, type OutboxState, type RecordEvents, type TabMessage } from "./outbox-parts";
import { deviceStore } from "./outbox-store";
import { type Progress, progressKey } from "./progress-query";

const OutboxContext = createContext<Outbox | null>(null);

/** When events of this browser were last saved, ms UTC by the server's clock: an earlier render is out of date. */
export const lastMark = { savedAt: 0 };

/** The outbox of the page that is open, for what stands outside of it: the menu that signs out. */
export const openOutbox: { current: Outbox | null } = { current: null };

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
  const [tabs] = useState<{ channel: BroadcastChannel | null }>({ channel: null });
  const [outbox] = useState(
    () =>
      new Outbox({
        owner: owner ?? guest,
        store: deviceStore(),
        send: recordEvents,
        tabs: { tell: (message) => tabs.channel?.postMessage(message) },
        onSaved: (events, savedAt) => {
          lastMark.savedAt = Math.max(lastMark.savedAt, savedAt);
          // A refetch that is under way would bring back the state from before.
          void client.cancelQueries({ queryKey: progressKey });
          client.setQueryData<Progress>(
            progressKey,
            (progress) => progress && { ...progress, items: applyEvents(progress.items, events) },
          );
        },
        isOutdated: isUnrecognizedActionError,
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      }),
  );

  useEffect(() => {
    const channel = new BroadcastChannel("cairn-outbox");
    tabs.channel = channel;
    openOutbox.current = outbox;
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => outbox.hear(data);
    const tryNow = () => {
      if (document.visibilityState === "visible") void outbox.sync();
    };
    addEventListener("online", tryNow);
    document.addEventListener("visibilitychange", tryNow);
    void outbox.open();
    return () => {
      removeEventListener("online", tryNow);
      document.removeEventListener("visibilitychange", tryNow);
      channel.close();
      tabs.channel = null;
      openOutbox.current = null;
      outbox.close();
    };
  }, [outbox, tabs]);

  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** What the viewer's progress is with what waits: the server's word, and over it what it has not confirmed yet. */
export function useWithWaiting({ items }: Progress): Progress {
  const { events } = useOutboxState();
  return useMemo(() => ({ items: applyEvents(items, events) }), [items, events]);
}
