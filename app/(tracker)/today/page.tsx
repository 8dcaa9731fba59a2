import type { Metadata } from "next";
import Link from "next/link";
import { loadToday } from "@/app/_server/load-today";
import { saveChecklist } from "@/app/actions/progress";
import { dismissSuggestion } from "@/app/actions/suggestions";
import { NextItem } from "@/components/progress/next-item";
import { NextSteps } from "@/components/progress/next-steps";
import { PlanCard } from "@/components/progress/plan-card";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { Heatmap } from "@/components/streak/heatmap";
import { StreakCard } from "@/components/streak/streak-card";
import { findItem } from "@/lib/catalogue";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const { now, goal, plan, items, suggestions, streak } = await loadToday();
  const first = findItem(suggestions[0]?.itemId ?? "");
  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={now} />
      <div className="mb-6 flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">Today</h1>
        <p className="text-soft">{longDate(streak.today)}</p>
      </div>
      {goal === null && (
        <p className="mb-6 rounded-xl bg-wash px-4 py-3">
          <Link href="/welcome" className="link font-semibold">
            Say your goal
          </Link>{" "}
          and the next steps fit your language, framework and time.
        </p>
      )}
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <NextSteps
          suggestions={suggestions}
          dismiss={dismissSuggestion}
          firstItem={
            first !== undefined && (
              <NextItem
                key={first.item.id}
                item={first.item}
                progress={{ items }}
                readAt={now}
                saveChecklist={saveChecklist.bind(null, first.skill.id)}
              />
            )
          }
        />
        <div className="grid gap-4 sm:max-lg:grid-cols-2 lg:pt-10">
          <StreakCard streak={streak} />
          <PlanCard goal={goal} plan={plan} items={items} />
        </div>
      </div>
      <section aria-labelledby="activity-title" className="mt-10">
        <h2 id="activity-title" className="mb-1 text-lg">
          Activity
        </h2>
        <Heatmap activeDays={streak.activeDays} today={streak.today} />
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
