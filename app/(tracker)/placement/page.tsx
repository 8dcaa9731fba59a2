import type { Metadata } from "next";
import Link from "next/link";
import { loadLearn } from "@/app/_server/load-learn";
import { StepMark } from "@/components/catalogue/step-mark";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { catalogue } from "@/lib/catalogue";
import { countItems, openItems, percentDone } from "@/lib/progress/progress";

export const metadata: Metadata = { title: "Placement", robots: { index: false } };

export default async function PlacementPage() {
  const { viewer, readAt, plan, items } = await loadLearn();
  const steps = catalogue.steps.flatMap((step) => {
    const skills = plan.filter((skill) => skill.step === step.id);
    return skills.length === 0 ? [] : [{ step, skills }];
  });
  return (
    <div className="page">
      <div className="max-w-4xl">
        <RefreshAfterMarks renderedAt={readAt} />
        <h1 className="mb-2 text-2xl">What you already know</h1>
        <p className="mb-8 max-w-2xl text-soft">
          Nobody begins at zero. Go through a step and tick what you could do today, without looking it up:
          your next steps begin where you really stand. It takes a few minutes a step, and all of it can be
          undone.
        </p>
        <ul className="divide-y divide-line border-line border-y">
          {steps.map(({ step, skills }) => {
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
                    {/* What a guest has ticked the server cannot know. */}
                    {viewer === null ? `${counts.total} items` : open === 0 ? "Nothing open" : `${open} open`}
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
