"use client";

import Link from "next/link";
import { useOutboxState } from "./use-outbox";

/** Beside a checklist: what became of the last tick, in a calm word. A guest reads where the ticks are. */
export function SaveWord({ signedIn }: { signedIn: boolean }) {
  const { phase, events, isKept } = useOutboxState();
  if (!signedIn) {
    return events.length === 0 || !isKept ? null : (
      <>
        Kept on this device.{" "}
        <Link href="/sign-up" className="link">
          Create an account to keep it
        </Link>
      </>
    );
  }
  if (phase === "saving") return "Saving…";
  if (phase === "saved" && events.length === 0) return "Saved";
  return events.length === 0 ? null : `${events.length} waiting`;
}
