"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import { isServerThere } from "@/components/offline/is-server-there";
import { lastMark, useOutboxState } from "./use-outbox";

type RefreshAfterMarksProps = {
  /** ms UTC. */
  readonly renderedAt: number;
  /** How long the day still lasted then, in ms; for a page that says which day it is. */
  readonly dayLeft?: number;
};

/**
 * Asks for the page anew once something was saved since it was rendered (ms UTC): here, in another tab, on the page before
 * while it was still being saved, or, where going back shows a page from memory, on any later one. Also when one comes
 * back to it, because another device may have marked something meanwhile, and when the day turns under somebody's eyes.
 */
export function RefreshAfterMarks({ renderedAt, dayLeft }: RefreshAfterMarksProps) {
  const refresh = useRefresh();
  const outbox = useOutboxState();
  // Once for each saving: by a server's clock that was put back, every page would seem older than what it shows.
  const askedFor = useRef(0);
  useEffect(() => {
    const { savedAt } = lastMark;
    if (outbox.phase === "saving" || savedAt <= renderedAt || savedAt === askedFor.current) return;
    void refresh().then((isAsked) => {
      if (isAsked) askedFor.current = savedAt;
    });
  }, [refresh, renderedAt, outbox]);

  useEffect(() => {
    if (dayLeft === undefined) return;
    // A moment later: what is asked for at the very end may still be of the day before.
    const timer = setTimeout(() => void refresh(), dayLeft + 1_000);
    return () => clearTimeout(timer);
  }, [refresh, dayLeft]);

  useEffect(() => {
    const refreshIfSeen = () => {
      if (document.visibilityState !== "hidden" && navigator.onLine) void refresh();
    };
    addEventListener("online", refreshIfSeen);
    document.addEventListener("visibilitychange", refreshIfSeen);
    return () => {
      removeEventListener("online", refreshIfSeen);
      document.removeEventListener("visibilitychange", refreshIfSeen);
    };
  }, [refresh]);
  return null;
}

/**
 * A refresh that only begins when Cairn can be reached: one that fails loads the whole page (fetch-server-response.js of
 * Next), which may then be an older copy, without what was just ticked. One at a time, and none once the page is left. Returns
 * whether it has begun.
 */
function useRefresh(): () => Promise<boolean> {
  const router = useRouter();
  const isHere = useRef(false);
  const isAsking = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return useCallback(async () => {
    if (isAsking.current) return false;
    isAsking.current = true;
    const canAsk = (await isServerThere()) && isHere.current;
    if (canAsk) router.refresh();
    isAsking.current = false;
    return canAsk;
  }, [router]);
}
