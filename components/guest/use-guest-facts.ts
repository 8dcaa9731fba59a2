"use client";

import { useEffect, useMemo, useState } from "react";
import { useOutboxState } from "@/components/outbox/use-outbox";
import { heatOf } from "@/lib/progress/active-days";
import { replay } from "@/lib/progress/progress";
import { streakOfDays } from "@/lib/streak/streak";
import { dayOf, msLeftOfDay } from "@/lib/time/day";
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
 * The instant (ms UTC) at which the page was opened, come back to, or lay open when the day turned; or that of the last
 * mark where it came later: a mark is never in the future.
 */
export function useGuestNow(): number {
  const [lookedAt, setLookedAt] = useState(Date.now);
  const { asGuest } = useOutboxState();
  useEffect(() => {
    const look = () => setLookedAt(Date.now());
    const timer = setTimeout(look, msLeftOfDay(lookedAt, deviceSettings()) + 1_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [lookedAt]);
  return Math.max(lookedAt, asGuest.at(-1)?.occurredAt ?? 0);
}
