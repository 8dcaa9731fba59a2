"use client";

import { BackdateForm } from "@/components/history/backdate-form";
import { noServer } from "@/components/history/progress-answer";
import type { Item } from "@/lib/catalogue/schema";
import { earlierDays } from "@/lib/history/backdate";
import { dayOf } from "@/lib/time/day";
import { deviceSettings } from "./device-settings";
import { useGuestNow } from "./use-guest-facts";

/** "I did this on Tuesday", for a guest. */
export default function GuestBackdateForm({ items }: { items: readonly Item[] }) {
  const now = useGuestNow();
  const settings = deviceSettings();
  return (
    <BackdateForm
      action={noServer}
      items={items}
      days={earlierDays(settings, now)}
      today={dayOf(now, settings)}
      drawnAt={now}
    />
  );
}
