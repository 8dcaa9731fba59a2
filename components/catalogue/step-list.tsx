import Link from "next/link";
import type { Skill, Step } from "@/lib/catalogue";
import { craftSteps, steps } from "@/lib/catalogue/schema";
import { type Counts, countItems, type Items, percentDone } from "@/lib/progress/progress";
import { StepMark } from "./step-mark";

type StepListProps = {
  readonly plan: readonly Skill[];
  readonly items: Items;
  /** The step whose page this is. */
  readonly here?: string;
  /** `wide` says what each step is about. */
  readonly size: "wide" | "narrow";
};

/** The steps, each with its mark and its progress in the plan: first the craft, then where it leads. */
export function StepList({ plan, items, here, size }: StepListProps) {
  const parts = [steps.slice(0, craftSteps), steps.slice(craftSteps)];
  return (
    <section aria-label="Steps" className={size === "wide" ? "grid gap-10" : "grid gap-4"}>
      {parts.map((part, index) => (
        <div key={part[0]?.id}>
          {size === "wide" && index > 0 && <h2 className="mb-4 text-lg">Where it leads</h2>}
          <ol className={size === "wide" ? "grid gap-4 sm:grid-cols-2 xl:grid-cols-3" : "grid gap-1"}>
            {part.map((step) => {
              const skills = plan.filter((skill) => skill.step === step.id);
              const counts = countItems(skills, items);
              const entry = { step, percent: percentDone(counts) };
              return (
                <li key={step.id}>
                  {size === "wide" ? (
                    <WideStep
                      {...entry}
                      words={skills.length === 0 ? emptyWords(step.id) : itemWords(counts)}
                    />
                  ) : (
                    <NarrowStep {...entry} isHere={here === step.id} />
                  )}
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </section>
  );
}

function WideStep({ step, percent, words }: { step: Step; percent: number; words: string }) {
  return (
    <Link href={`/learn/${step.id}`} className="card flex h-full flex-col gap-3 p-5 hover:border-moss">
      <span className="flex items-end gap-3">
        <StepMark step={step} filled={percent / 100} className="h-14 w-14" />
        <span className="flex-1">
          <span className="block font-bold text-lg">{step.name}</span>
          <span className="text-sm text-soft">{words}</span>
        </span>
        <span className="font-semibold">{`${percent}%`}</span>
      </span>
      <span className="flex-1 text-soft">{step.summary}</span>
      <progress aria-label={step.name} max={100} value={percent} />
    </Link>
  );
}

function NarrowStep({ step, percent, isHere }: { step: Step; percent: number; isHere: boolean }) {
  return (
    <Link
      href={`/learn/${step.id}`}
      aria-current={isHere ? "page" : undefined}
      className="block rounded-xl px-3 py-2 hover:bg-wash aria-[current]:bg-wash"
    >
      <span className="flex items-end gap-3">
        <StepMark step={step} filled={percent / 100} className="h-7 w-8" />
        <span className="flex-1 font-bold">{step.name}</span>
        <span className="text-sm text-soft">{`${percent}%`}</span>
      </span>
      <progress aria-label={step.name} max={100} value={percent} className="mt-1.5" />
    </Link>
  );
}

function itemWords({ done, total }: Counts): string {
  return `${done} of ${total} items`;
}

/** Why a step holds nothing of the plan. */
function emptyWords(stepId: Step["id"]): string {
  return stepId === "language" || stepId === "frameworks"
    ? "Follows your language"
    : "Opens at a higher level";
}
