"use client";

import { useMemo } from "react";
import { useEventsSince } from "@/components/outbox/use-outbox";
import { StreakCard } from "@/components/streak/streak-card";
import { unpackPlan } from "@/lib/progress/packed-plan";
import { applyEvents, type Items } from "@/lib/progress/progress";
import type { DrawnToday } from "@/lib/streak/today-drawn";
import { streakNow } from "@/lib/streak/today-now";
import { PlanCard } from "./plan-card";

type FiguresNowProps = {
  readonly today: DrawnToday;
  /** The goal in words; null without one. */
  readonly goalName: string | null;
  /** As `packPlan` makes it. */
  readonly plan: readonly string[];
  readonly items: Items;
  /** ms UTC. */
  readonly readAt: number;
};

/** A member's streak and plan as the server read them at `readAt`, moved on at once by what is ticked on this device. */
export function FiguresNow({ today, goalName, plan, items, readAt }: FiguresNowProps) {
  const since = useEventsSince(readAt);
  const streak = useMemo(() => streakNow(today, items, since), [today, items, since]);
  const skills = useMemo(() => unpackPlan(plan), [plan]);
  const itemsNow = useMemo(() => applyEvents(items, since), [items, since]);
  return (
    <>
      <StreakCard streak={streak} />
      <PlanCard goalName={goalName} plan={skills} items={itemsNow} />
    </>
  );
}
