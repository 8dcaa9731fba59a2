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
      <p className="mt-1 text-soft">Open one to read what it took, line by line.</p>
      <PlacedStone />
      <div className="mt-6 grid gap-10">
        {skills.map(({ step, skills: ofStep }) => (
          <div key={step.id} className="grid gap-x-8 gap-y-3 lg:grid-cols-[15rem_minmax(0,1fr)]">
            <h3 className="flex items-center gap-3 self-start text-lg lg:pt-2">
              <StepMark id={step.id} />
              {step.name}
            </h3>
            <ul className={listLook}>
              {ofStep.map(({ id, title, canDo }) => (
                <li key={id}>
                  <details>
                    <summary>
                      <svg viewBox="0 0 28 24" aria-hidden="true">
                        <use href="#placed-stone" />
                      </svg>
                      <b>{title}</b>
                      <small>{canDo.length === 1 ? "1 item" : `${canDo.length} items`}</small>
                    </summary>
                    <ul>
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

/**
 * The look of a whole list, said once: a class on each of some hundred elements would stand in the page twice, as HTML
 * and in what React takes over.
 */
const listLook = [
  "grid content-start gap-x-8 sm:grid-cols-2 [&>li]:border-line [&>li]:border-b",
  "[&_summary]:flex [&_summary]:min-h-12 [&_summary]:list-none [&_summary]:items-center [&_summary]:gap-3",
  "[&_summary]:rounded-lg [&_summary]:py-2 hover:[&_summary]:text-moss [&_summary::-webkit-details-marker]:hidden",
  "[&_svg]:h-5 [&_svg]:w-6 [&_svg]:flex-none [&_b]:flex-1 [&_b]:font-semibold [&_small]:text-sm [&_small]:text-soft",
  "[&_ul]:grid [&_ul]:list-disc [&_ul]:gap-1.5 [&_ul]:ps-14 [&_ul]:pt-1 [&_ul]:pb-4 [&_ul]:marker:text-moss",
].join(" ");

/** As many stones as the step's place on the path. */
function StepMark({ id }: { id: string }) {
  const place = steps.findIndex((step) => step.id === id) + 1;
  return <Cairn stones={place} placed={place} className="h-8 w-9 flex-none" />;
}

/** A done item's stone, as in the checklist: drawn here, shown by each skill. */
function PlacedStone() {
  return (
    <svg className="absolute" width="0" height="0" aria-hidden="true">
      <symbol id="placed-stone" viewBox="0 0 28 24">
        <ellipse cx="14" cy="12" rx="13" ry="11" className="stone-placed" />
        <path
          d="m8.5 12.5 3.8 3.6 7.4-7.6"
          fill="none"
          stroke="var(--on-moss)"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
    </svg>
  );
}
