"use client";

import { useState } from "react";
import { BackdateForm } from "@/components/history/backdate-form";
import { noServer } from "@/components/progress/progress-answer";
import type { Item } from "@/lib/catalogue/schema";
import { earlierDays } from "@/lib/progress/backdate";
import { dayOf } from "@/lib/time/day";
import { deviceSettings } from "./device-settings";

/** "I did this on Tuesday", for a guest. */
export default function GuestBackdateForm({ items }: { items: readonly Item[] }) {
  const [openedAt] = useState(Date.now);
  const settings = deviceSettings();
  return (
    <BackdateForm
      action={noServer}
      items={items}
      days={earlierDays(settings, openedAt)}
      today={dayOf(openedAt, settings)}
      drawnAt={openedAt}
    />
  );
}
