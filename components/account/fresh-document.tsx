"use client";

import { useEffect } from "react";
import { checkCookie } from "./cookie-check";

/** Of this document: whose pages it was drawn with. Its scripts and the router's memory hold those for as long as it lives. */
const drawn: { reader: string | null } = { reader: null };

/**
 * Loads the page anew as soon as this document belongs to somebody else than the one it was drawn for, or to nobody: after
 * a sign-out nothing of theirs is left in the tab, nor in the others of this browser. `reader`: the viewer's id.
 */
export function FreshDocument({ reader }: { reader: string | null }) {
  useEffect(() => {
    // Some browsers have none: then the other tabs find out at their next visit.
    const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("cairn-left") : null;
    if (drawn.reader !== null && drawn.reader !== reader) {
      channel?.postMessage(drawn.reader);
      location.reload();
    } else drawn.reader = reader;
    if (reader !== null) void checkCookie();
    channel?.addEventListener("message", ({ data }: MessageEvent<string>) => {
      if (data === drawn.reader) location.reload();
    });
    // A page that the browser put aside heard nothing meanwhile.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && drawn.reader !== null) location.reload();
    };
    addEventListener("pageshow", comeBack);
    return () => {
      removeEventListener("pageshow", comeBack);
      channel?.close();
    };
  }, [reader]);
  return null;
}
