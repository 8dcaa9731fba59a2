"use client";

import { useMemo } from "react";
import { useOutboxState } from "@/components/progress/use-outbox";
import { planOf } from "@/lib/catalogue/plan";
import { replay } from "@/lib/progress/progress";
import { readStreak } from "@/lib/progress/streak";

/**
 * A guest's facts at `now` (ms UTC), by the same rules as the server's: what is ticked here counts as received when it
 * was done, in the device's own time zone, with the day beginning at 4 (spec streaks, Setting).
 */
export function useGuestFacts(now: number) {
  const { asGuest } = useOutboxState();
  return useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const events = asGuest.map((event) => {
      const occurredAt = new Date(event.occurredAt).toISOString();
      return { ...event, occurredAt, receivedAt: occurredAt };
    });
    return {
      plan: planOf(null),
      items: replay(asGuest),
      streak: readStreak({
        settings: [{ from: new Date(0).toISOString(), timeZone, dayStartsAt: 4 }],
        restDays: [],
        pauses: [],
        events,
        now: new Date(now).toISOString(),
      }),
    };
  }, [asGuest, now]);
}
