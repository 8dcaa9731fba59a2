import { SkillRow } from "@/components/catalogue/skill-list";
import { StepMark } from "@/components/catalogue/step-mark";
import type { Step } from "@/lib/catalogue";
import { levels, steps } from "@/lib/catalogue/schema";
import type { Items } from "@/lib/progress/progress";
import { hoursLeft, type Missing } from "@/lib/progress/readiness";
import { countWords, hoursWords } from "./words";

/** So many skills are shown without opening anything; a longer list is folded by step. */
const shownAtOnce = 10;

type Part = { readonly step: Step; readonly from: number; readonly missing: readonly Missing[] };
type MissingListProps = { readonly missing: readonly Missing[]; readonly items: Items };

/** The missing skills, numbered in the order in which to learn them: level by level, and in each a part for each step. */
export function MissingList({ missing, items }: MissingListProps) {
  return (
    <div className="grid gap-8">
      {levels.map(({ id, name }) => {
        const ofLevel = missing.filter(({ skill }) => skill.level === id);
        if (ofLevel.length === 0) return null;
        const before = missing.findIndex(({ skill }) => skill.level === id);
        return (
          <section key={id} aria-labelledby={`missing-${id}`}>
            <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
              <h3 id={`missing-${id}`} className="text-lg">
                {name}
              </h3>
              <Effort missing={ofLevel} items={items} />
            </div>
            <div className="divide-y divide-line border-line border-y">
              {partsOf(ofLevel, before).map((part) => (
                <StepPart key={part.step.id} part={part} level={name} items={items} />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}

type StepPartProps = { readonly part: Part; readonly level: string; readonly items: Items };

function StepPart({ part: { step, from, missing }, level, items }: StepPartProps) {
  return (
    <details open={from <= shownAtOnce} className="group">
      <summary className="flex min-h-14 items-center gap-x-3 py-2">
        <StepMark step={step} filled={0} className="h-6 w-9 flex-none" />
        <h4 className="min-w-0 flex-1 font-semibold text-base">
          <span>{`${step.name} `}</span>
          <Effort missing={missing} items={items} />
        </h4>
        <span aria-hidden="true" className="flex-none text-soft text-xl group-open:rotate-90">
          ›
        </span>
      </summary>
      <ol
        aria-label={`Missing in ${step.name}, ${level}`}
        start={from}
        className="mb-3 list-decimal divide-y divide-line ps-10 marker:text-soft"
      >
        {missing.map(({ skill, neededFirst }) => (
          <li key={skill.id} className="ps-3">
            <SkillRow skill={skill} items={items} {...(neededFirst && { mark: "needed first" })} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** "12 skills, 40 to 60 hours". */
function Effort({ missing, items }: MissingListProps) {
  const skills = missing.map(({ skill }) => skill);
  return (
    <span className="font-normal text-sm text-soft">
      {`${countWords(skills.length, "skill")}, ${hoursWords(hoursLeft(skills, items))}`}
    </span>
  );
}

/** In a level catalogue order goes by step, so that the numbers run on, after so many before, from one part to the next. */
function partsOf(missing: readonly Missing[], before: number): readonly Part[] {
  let from = before + 1;
  return steps.flatMap((step) => {
    const part = { step, from, missing: missing.filter(({ skill }) => skill.step === step.id) };
    from += part.missing.length;
    return part.missing.length === 0 ? [] : [part];
  });
}
