"use client";

import { useEffect, useMemo, useState } from "react";
import { useOutboxState } from "@/components/progress/use-outbox";
import { heatOf } from "@/lib/progress/active-days";
import { replay } from "@/lib/progress/progress";
import { streakOfDays } from "@/lib/progress/streak";
import { dayOf } from "@/lib/time/day";
import { deviceSettings } from "./device-settings";

/**
 * A guest's facts at `now` (ms UTC), by the same rules as the server's: what is ticked here counts as received when it
 * was done.
 */
export function useGuestFacts(now: number) {
  const { asGuest } = useOutboxState();
  return useMemo(() => {
    const settings = deviceSettings();
    const events = asGuest.map((event) => ({
      ...event,
      receivedAt: event.occurredAt,
      day: dayOf(event.occurredAt, settings),
    }));
    const time = { settings, restDays: [], pauses: [], now };
    return {
      ...time,
      events,
      items: replay(events),
      streak: streakOfDays({ ...time, activeDays: Object.fromEntries(heatOf(events)) }),
    };
  }, [asGuest, now]);
}

/**
 * The instant of opening or of coming back to the page, ms UTC, or that of the last mark where it came later: a mark is never
 * in the future. An app on a phone stays open for days.
 */
export function useGuestNow(): number {
  const { asGuest } = useOutboxState();
  const [seenAt, setSeenAt] = useState(Date.now);
  useEffect(() => {
    const lookAgain = () => {
      if (document.visibilityState === "visible") setSeenAt(Date.now());
    };
    document.addEventListener("visibilitychange", lookAgain);
    return () => document.removeEventListener("visibilitychange", lookAgain);
  }, []);
  return Math.max(seenAt, asGuest.at(-1)?.occurredAt ?? 0);
}
