"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { lastMark, useOutboxState } from "./use-outbox";

/**
 * Asks for the page anew once something was saved since it was rendered (ms UTC): here, in another tab, on the page before
 * while it was still being saved, or, where going back shows a page from memory, on any later one. Also when one comes
 * back to it, because another device may have marked something meanwhile.
 */
export function RefreshAfterMarks({ renderedAt }: { renderedAt: number }) {
  const router = useRouter();
  const outbox = useOutboxState();
  useEffect(() => {
    if (outbox.phase !== "saving" && lastMark.savedAt > renderedAt) router.refresh();
  }, [router, renderedAt, outbox]);

  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible" && navigator.onLine) router.refresh();
    };
    addEventListener("online", refresh);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      removeEventListener("online", refresh);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [router]);
  return null;
}
