"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { lastMark } from "./use-mark";

/** Going back shows a page from memory: asks for it anew if something was marked since it was rendered (ms UTC). */
export function RefreshAfterMarks({ renderedAt }: { renderedAt: number }) {
  const router = useRouter();
  useEffect(() => {
    if (lastMark.at > renderedAt) router.refresh();
  }, [router, renderedAt]);
  return null;
}
