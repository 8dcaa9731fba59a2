import Link from "next/link";
import { skillsOfStep } from "@/lib/catalogue";
import { craftSteps, steps } from "@/lib/catalogue/schema";
import { StepMark } from "./step-mark";

/** The path for somebody who has not begun: the six steps of the craft, and where they lead. */
export function StepCards() {
  return (
    <>
      <ol className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {steps.slice(0, craftSteps).map((step) => (
          <li key={step.id}>
            <Link
              href={`/learn/${step.id}`}
              className="card flex h-full items-start gap-5 p-5 hover:border-moss"
            >
              <StepMark step={step} filled={1} className="h-20 w-20 flex-none" />
              <span>
                <span className="block font-bold text-lg">{step.name}</span>
                <span className="mt-1 block text-soft">{step.summary}</span>
                <span className="mt-2 block text-sm text-soft">{`${skillsOfStep(step.id).length} skills`}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <h3 className="mt-8 mb-3 text-lg">Where it leads</h3>
      <ul className="flex flex-wrap gap-2">
        {steps.slice(craftSteps).map((step) => (
          <li key={step.id}>
            <Link
              href={`/learn/${step.id}`}
              className="inline-flex min-h-11 items-center gap-2.5 rounded-xl border border-line bg-card px-4 font-semibold hover:border-moss"
            >
              <StepMark step={step} filled={1} className="h-5 w-9" />
              <span>{step.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
