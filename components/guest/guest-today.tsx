"use client";

import Link from "next/link";
import { useState } from "react";
import { NextItem } from "@/components/today/next-item";
import { TodayView } from "@/components/today/today-view";
import { catalogue, findItem } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { type Dismissal, suggest } from "@/lib/suggest/suggestions";
import { keepNotNow, readNotNow } from "./not-now";
import { useGuestFacts, useGuestNow } from "./use-guest-facts";

/** Today of a guest. */
export default function GuestTodayView({ goal }: { goal: Goal | null }) {
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>(readNotNow);
  const now = useGuestNow();
  const { items, streak } = useGuestFacts(now);
  const plan = planOf(goal);
  const suggestions = suggest({ catalogue, plan, goal, items, dismissals, now });
  const first = findItem(suggestions[0]?.itemId ?? "");

  async function dismiss(skillId: unknown): Promise<void> {
    const latest = { skillId: String(skillId), kind: "learn", at: Date.now() } as const;
    // From the device, for another tab may have put something off, too.
    const known = [...dismissals, ...readNotNow(), latest];
    const all = [...new Map(known.map((each) => [each.skillId, each])).values()];
    setDismissals(all);
    keepNotNow(all);
  }

  return (
    <TodayView
      goal={goal}
      plan={plan}
      items={items}
      suggestions={suggestions}
      streak={streak}
      dismiss={dismiss}
      notice={
        <p className="mb-6 rounded-xl bg-wash px-4 py-3">
          All of this is on this device alone.{" "}
          <Link href="/sign-up" className="link font-semibold">
            Create an account to keep it
          </Link>
          : every tick and every day comes along.{" "}
          <Link href="/goal" className="link">
            {goal === null ? "Say your goal" : "Change your goal"}
          </Link>
        </p>
      }
      firstItem={
        first !== undefined && (
          <NextItem
            key={first.item.id}
            item={first.item}
            progress={{ items: {} }}
            readAt={0}
            signedIn={false}
          />
        )
      }
    />
  );
}
