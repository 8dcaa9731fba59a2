import { SkillRow } from "@/components/catalogue/skill-list";
import { StepMark } from "@/components/catalogue/step-mark";
import type { Step } from "@/lib/catalogue";
import { steps } from "@/lib/catalogue/schema";
import type { Items } from "@/lib/progress/progress";
import { hoursLeft, type Missing } from "@/lib/progress/readiness";
import { countWords, hoursWords } from "./words";

/** So many skills are shown without opening anything; a longer list is folded by step. */
const shownAtOnce = 10;

type Part = { readonly step: Step; readonly from: number; readonly missing: readonly Missing[] };

/** The missing skills, numbered in the order in which to learn them, a part for each step of the path. */
export function MissingList({ missing, items }: { missing: readonly Missing[]; items: Items }) {
  return (
    <div className="divide-y divide-line border-line border-y">
      {partsOf(missing).map(({ step, from, missing: part }) => (
        <details key={step.id} open={from <= shownAtOnce} className="group">
          <summary className="flex min-h-14 flex-wrap items-center gap-x-3 py-2">
            <StepMark step={step} filled={0} className="h-6 w-9 flex-none" />
            <h3 className="text-base">{step.name}</h3>
            <span className="text-sm text-soft">
              {countWords(part.length, "skill")},{" "}
              {hoursWords(
                hoursLeft(
                  part.map(({ skill }) => skill),
                  items,
                ),
              )}
            </span>
            <span aria-hidden="true" className="ms-auto inline-block text-soft text-xl group-open:rotate-90">
              ›
            </span>
          </summary>
          <ol
            aria-label={`Missing in ${step.name}`}
            start={from}
            className="mb-3 list-decimal divide-y divide-line ps-10 marker:text-soft"
          >
            {part.map(({ skill, neededFirst }) => (
              <li key={skill.id} className="ps-3">
                <SkillRow skill={skill} items={items} {...(neededFirst && { mark: "needed first" })} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}

/** Catalogue order goes by step, so that the numbers run on from one part to the next. */
function partsOf(missing: readonly Missing[]): readonly Part[] {
  let from = 1;
  return steps.flatMap((step) => {
    const part = { step, from, missing: missing.filter(({ skill }) => skill.step === step.id) };
    from += part.missing.length;
    return part.missing.length === 0 ? [] : [part];
  });
}
