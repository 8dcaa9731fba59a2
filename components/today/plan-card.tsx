import Link from "next/link";
import { Cairn } from "@/components/ui/cairn";
import { type Counted, countItems, type Items, isSettled, percentDone } from "@/lib/progress/progress";

const stones = 7;

type PlanCardProps = {
  /** The goal in words; null without one. */
  readonly goalName: string | null;
  readonly plan: readonly Counted[];
  readonly items: Items;
};

/** How much of the plan is done, and what the plan is. */
export function PlanCard({ goalName, plan, items }: PlanCardProps) {
  const counts = countItems(plan, items);
  const percent = percentDone(counts);
  const settled = plan.filter((skill) => isSettled(skill, items)).length;
  return (
    <section aria-labelledby="plan-title" className="card p-5 sm:p-6">
      <div className="flex items-end gap-4">
        <div className="min-w-0 flex-1">
          <h2 id="plan-title" className="font-bold text-base text-soft">
            Plan
          </h2>
          <p className="mt-1 font-bold text-[3.25rem] leading-none tracking-tight">
            <span>{percent}</span>
            <span className="text-xl">%</span>
          </p>
        </div>
        <Cairn stones={stones} placed={(percent * stones) / 100} className="h-20 w-24" />
      </div>
      <progress aria-label="Plan" max={100} value={percent} className="mt-4 mb-2" />
      <p>
        {`${counts.done} of ${counts.total} items${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}; ${settled} of ${plan.length} skills settled`}
      </p>
      <p className="mt-1 text-sm text-soft">
        <span>
          {goalName === null ? "No goal chosen yet: the skills that everybody needs. " : `${goalName}. `}
        </span>
        <Link href="/learn" className="link">
          See what remains
        </Link>
        , or{" "}
        <Link href="/career" className="link">
          where it leads
        </Link>
      </p>
    </section>
  );
}
