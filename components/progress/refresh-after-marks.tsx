"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isServerThere } from "@/components/offline/is-server-there";
import { lastMark, useOutboxState } from "./use-outbox";

/**
 * Asks for the page anew once something was saved since it was rendered (ms UTC): here, in another tab, on the page before
 * while it was still being saved, or, where going back shows a page from memory, on any later one. Also when one comes
 * back to it, because another device may have marked something meanwhile; then only when Cairn can be reached, for a refresh
 * that fails loads the whole page (fetch-server-response.js of Next), which may be an older copy.
 */
export function RefreshAfterMarks({ renderedAt }: { renderedAt: number }) {
  const router = useRouter();
  const outbox = useOutboxState();
  useEffect(() => {
    if (outbox.phase !== "saving" && lastMark.savedAt > renderedAt) router.refresh();
  }, [router, renderedAt, outbox]);

  useEffect(() => {
    let isHere = true;
    let isAsking = false;
    const refresh = async () => {
      if (isAsking || document.visibilityState === "hidden" || !navigator.onLine) return;
      isAsking = true;
      if ((await isServerThere()) && isHere) router.refresh();
      isAsking = false;
    };
    addEventListener("online", refresh);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      isHere = false;
      removeEventListener("online", refresh);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [router]);
  return null;
}
