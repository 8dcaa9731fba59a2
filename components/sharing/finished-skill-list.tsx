import { Cairn } from "@/components/ui/cairn";
import { steps } from "@/lib/catalogue/schema";
import type { FinishedSkills } from "@/lib/sharing/profile";

/** The finished skills by step. Each opens, without any script, to what the person can do. */
export function FinishedSkillList({ skills }: { skills: readonly FinishedSkills[] }) {
  return (
    <section aria-labelledby="skills-title">
      <h2 id="skills-title" className="text-xl">
        Finished skills
      </h2>
      {skills.length === 0 ? (
        <p className="mt-2 text-soft">None is finished yet: the first stones are being laid.</p>
      ) : (
        <p className="mt-1 text-soft">Open one to read what it took, line by line.</p>
      )}
      <div className="mt-6 grid gap-10">
        {skills.map(({ step, skills: ofStep }) => (
          <div key={step.id} className="grid gap-x-8 gap-y-3 lg:grid-cols-[15rem_minmax(0,1fr)]">
            <h3 className="flex items-center gap-3 self-start text-lg lg:pt-2">
              <StepMark id={step.id} />
              {step.name}
            </h3>
            <ul className="grid content-start gap-x-8 sm:grid-cols-2">
              {ofStep.map(({ id, title, canDo }) => (
                <li key={id} className="border-line border-b">
                  <details className="group">
                    <summary className="flex min-h-12 list-none items-center gap-3 rounded-lg py-2 hover:text-moss [&::-webkit-details-marker]:hidden">
                      <PlacedStone />
                      <span className="flex-1 font-semibold">{title}</span>
                      <span className="text-sm text-soft">
                        {canDo.length} {canDo.length === 1 ? "item" : "items"}
                      </span>
                    </summary>
                    <ul className="grid list-disc gap-1.5 ps-14 pt-1 pb-4 marker:text-moss">
                      {canDo.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** As many stones as the step's place on the path. */
function StepMark({ id }: { id: string }) {
  const place = steps.findIndex((step) => step.id === id) + 1;
  return <Cairn stones={place} placed={place} className="h-8 w-9 flex-none" />;
}

/** A done item's stone, as in the checklist. */
function PlacedStone() {
  return (
    <svg viewBox="0 0 28 24" className="h-5 w-6 flex-none" aria-hidden="true" focusable="false">
      <ellipse cx="14" cy="12" rx="13" ry="11" className="stone-placed" />
      <path
        d="m8.5 12.5 3.8 3.6 7.4-7.6"
        fill="none"
        stroke="var(--on-moss)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
