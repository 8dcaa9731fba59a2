"use client";

import Link from "next/link";
import { useOutboxState } from "@/components/outbox/use-outbox";

/** Beside a checklist: what became of the last tick, in a calm word. A guest reads where the ticks are. */
export function SaveWord({ signedIn }: { signedIn: boolean }) {
  const { phase, events, isKept } = useOutboxState();
  if (!signedIn) {
    return events.length === 0 || !isKept ? null : (
      <span>
        Kept on this device.{" "}
        <Link href="/sign-up" className="link">
          Create an account to keep it
        </Link>
      </span>
    );
  }
  if (phase === "saving") return <span>Saving…</span>;
  if (phase === "saved" && events.length === 0) return <span>Saved</span>;
  return events.length === 0 ? null : <span>{`${events.length} waiting`}</span>;
}
