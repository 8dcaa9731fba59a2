import Link from "next/link";
import { Cairn } from "@/components/ui/cairn";
import { skillsOfStep } from "@/lib/catalogue";
import { steps } from "@/lib/catalogue/schema";

/** The six steps for somebody who has not begun: what each is about and how much stands in it. */
export function StepCards() {
  return (
    <ol className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {steps.map((step, index) => (
        <li key={step.id}>
          <Link
            href={`/learn/${step.id}`}
            className="card flex h-full items-start gap-5 p-5 hover:border-moss"
          >
            <Cairn stones={index + 1} placed={index + 1} className="h-20 w-20 flex-none" />
            <span>
              <span className="block font-bold text-lg">{step.name}</span>
              <span className="mt-1 block text-soft">{step.summary}</span>
              <span className="mt-2 block text-sm text-soft">{skillsOfStep(step.id).length} skills</span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
