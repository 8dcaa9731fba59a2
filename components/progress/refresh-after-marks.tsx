"use client";

import { useIsMutating } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { lastMark } from "./use-mark";

/**
 * Asks for the page anew once something was marked since it was rendered (ms UTC): here, on the page before while it
 * was still being saved, or, where going back shows a page from memory, on any later one.
 */
export function RefreshAfterMarks({ renderedAt }: { renderedAt: number }) {
  const router = useRouter();
  const marking = useIsMutating();
  useEffect(() => {
    if (marking === 0 && lastMark.savedAt > renderedAt) router.refresh();
  }, [router, renderedAt, marking]);
  return null;
}
