import type { ReactNode } from "react";
import { Heatmap } from "@/components/streak/heatmap";
import { StreakCard } from "@/components/streak/streak-card";
import type { Skill } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { goalWords } from "@/lib/catalogue/goal-words";
import type { Items } from "@/lib/progress/progress";
import type { StreakReport } from "@/lib/streak/streak";
import type { Suggestion } from "@/lib/suggest/suggestions";
import { NextSteps } from "./next-steps";
import { PlanCard } from "./plan-card";

type TodayViewProps = {
  readonly goal: Goal | null;
  readonly plan: readonly Skill[];
  readonly items: Items;
  readonly suggestions: readonly Suggestion[];
  readonly streak: StreakReport;
  /** The same cards of streak and plan, where they move on by themselves. */
  readonly figures?: ReactNode;
  readonly dismiss: (skillId: unknown) => Promise<void>;
  /** The first suggestion's next item, ready to be ticked. */
  readonly firstItem: ReactNode;
  /** What there is to say before all else. */
  readonly notice: ReactNode;
};

/** Today, for a member from the server's facts and for a guest from the device's. */
export function TodayView(props: TodayViewProps) {
  const { goal, plan, items, suggestions, streak, figures, dismiss, firstItem, notice } = props;
  return (
    <div className="page">
      <div className="mb-6 flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">Today</h1>
        <p className="text-soft">{longDate(streak.today)}</p>
      </div>
      {notice}
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <NextSteps suggestions={suggestions} dismiss={dismiss} firstItem={firstItem} />
        <div className="grid gap-4 sm:max-lg:grid-cols-2 lg:pt-10">
          {figures ?? (
            <>
              <StreakCard streak={streak} />
              <PlanCard goalName={goal && goalWords(goal)} plan={plan} items={items} />
            </>
          )}
        </div>
      </div>
      <section aria-labelledby="activity-title" className="mt-10">
        <h2 id="activity-title" className="mb-1 text-lg">
          Activity
        </h2>
        <Heatmap activeDays={streak.activeDays} today={streak.today} kinds={streak.days} />
      </section>
    </div>
  );
}

/** A `YYYY-MM-DD` as "Saturday, 21 November". */
function longDate(day: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
}
