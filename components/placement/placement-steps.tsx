import Link from "next/link";
import { StepMark } from "@/components/catalogue/step-mark";
import { catalogue, type Skill } from "@/lib/catalogue";
import { countItems, type Items, openItems, percentDone } from "@/lib/progress/progress";

type PlacementStepsProps = {
  readonly plan: readonly Skill[];
  readonly items: Items;
  /** Whether anything is known of what the person can do. */
  readonly hasProgress: boolean;
};

/** The steps of the plan, each with what is open in it, to go through one by one. */
export function PlacementSteps({ plan, items, hasProgress }: PlacementStepsProps) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {catalogue.steps.map((step) => {
        const skills = plan.filter((skill) => skill.step === step.id);
        if (skills.length === 0) return null;
        const counts = countItems(skills, items);
        const open = openItems(skills, items).length;
        return (
          <li key={step.id}>
            <Link
              href={`/placement/${step.id}`}
              className="-mx-3 flex items-center gap-4 rounded-xl px-3 py-3 hover:bg-wash"
            >
              <StepMark step={step} filled={percentDone(counts) / 100} className="h-9 w-10 flex-none" />
              <span className="flex-1 font-semibold">{step.name}</span>
              <span className="text-sm text-soft">
                {hasProgress ? (open === 0 ? "Nothing open" : `${open} open`) : `${counts.total} items`}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
