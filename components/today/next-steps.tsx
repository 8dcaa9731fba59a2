import Link from "next/link";
import type { ReactNode } from "react";
import { StepMark } from "@/components/catalogue/step-mark";
import { Cairn } from "@/components/ui/cairn";
import { PressForm } from "@/components/ui/press-form";
import { findSkill, findStep, type Skill } from "@/lib/catalogue";
import { reasonText } from "@/lib/suggest/reasons";
import type { Suggestion } from "@/lib/suggest/suggestions";

type NextStepsProps = {
  readonly suggestions: readonly Suggestion[];
  readonly dismiss: (skillId: unknown) => Promise<void>;
  /** The first suggestion's next item, ready to be ticked. */
  readonly firstItem: ReactNode;
};

/** So many reasons of a smaller card catch the eye; they come strongest first, and the rest stand below in small print. */
const strongest = 2;
const strongLook = "me-1.5 mb-1.5 inline-block rounded-full bg-wash px-3 py-0.5";
/** One after the other like a sentence, from a line of their own. */
const quietLook =
  "inline text-soft after:content-['_·_'] last:after:content-none nth-3:before:block nth-3:before:content-['']";

/** What to do next and why: the first suggestion is the one thing of the page, the others stand by. */
export function NextSteps({ suggestions, dismiss, firstItem }: NextStepsProps) {
  return (
    <section aria-labelledby="next-steps-title">
      <h2 id="next-steps-title" className="mb-3 text-lg">
        Next steps
      </h2>
      {suggestions.length === 0 ? (
        <div className="card flex items-center gap-5 p-6">
          <Cairn stones={7} placed={7} className="h-24 w-24 flex-none" />
          <p>
            Every skill of your plan is settled. Raise the level in your{" "}
            <Link href="/goal" className="link">
              goal
            </Link>
            , or show your{" "}
            <Link href="/settings/sharing" className="link">
              page
            </Link>{" "}
            to somebody.
          </p>
        </div>
      ) : (
        <ol className="grid gap-4 sm:grid-cols-2">
          {suggestions.map((suggestion, index) => (
            <NextStep
              key={suggestion.skillId}
              suggestion={suggestion}
              dismiss={dismiss.bind(null, suggestion.skillId)}
              firstItem={index === 0 ? firstItem : undefined}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function NextStep(props: { suggestion: Suggestion; dismiss: () => Promise<void>; firstItem: ReactNode }) {
  const { suggestion, dismiss, firstItem } = props;
  const skill = findSkill(suggestion.skillId);
  const step = findStep(skill?.step ?? "");
  if (skill === undefined || step === undefined) return null;
  const isFirst = firstItem !== undefined;
  const titleId = `next-${skill.id}`;
  return (
    <li className={`card flex flex-col ${isFirst ? "border-2 border-moss p-5 sm:col-span-2 sm:p-7" : "p-5"}`}>
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <p className="text-sm text-soft">{`${step.name} · ${effort(skill)}`}</p>
          <Link
            id={titleId}
            href={`/learn/${skill.step}/${skill.id}`}
            className={`font-bold underline-offset-4 hover:underline ${isFirst ? "text-xl" : "text-lg"}`}
          >
            {skill.title}
          </Link>
        </div>
        <StepMark step={step} filled={isFirst ? 1 : 0} className={isFirst ? "h-14 w-14" : "h-9 w-10"} />
      </div>
      <ul className="mt-3 text-sm" aria-label="Why">
        {suggestion.reasons.map((reason, index) => (
          <li key={reason.kind} className={isFirst || index < strongest ? strongLook : quietLook}>
            {reasonText(reason)}
          </li>
        ))}
      </ul>
      {isFirst && <div className="mt-5 border-line border-t pt-2">{firstItem}</div>}
      <PressForm action={dismiss} className={`-mb-3 text-end ${isFirst ? "" : "mt-auto pt-2"}`}>
        <button
          type="submit"
          aria-describedby={titleId}
          className="-me-3 min-h-11 rounded-lg px-3 font-semibold text-sm text-soft hover:bg-wash hover:text-ink"
        >
          Not now
        </button>
      </PressForm>
    </li>
  );
}

function effort({ hours }: Skill): string {
  return `${hours[0]} to ${hours[1]} hours`;
}
