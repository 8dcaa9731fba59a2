import { StepMark } from "@/components/catalogue/step-mark";
import type { FinishedSkills } from "@/lib/sharing/profile";

/** The finished skills by step, each with a way to what it takes: the catalogue is open to everyone. */
export function FinishedSkillList({ skills }: { skills: readonly FinishedSkills[] }) {
  return (
    <section aria-labelledby="skills-title">
      <h2 id="skills-title" className="text-xl">
        Finished skills
      </h2>
      <p className="mt-1 text-soft">Follow one to read what it takes, line by line.</p>
      <PlacedStone />
      <div className="mt-6 grid gap-10">
        {skills.map(({ step, skills: ofStep }) => (
          <div key={step.id} className="grid gap-x-8 gap-y-3 lg:grid-cols-[15rem_minmax(0,1fr)]">
            <h3 className="flex items-center gap-3 self-start text-lg lg:pt-2">
              <StepMark step={step} filled={1} className="h-8 w-9 flex-none" />
              <span>{step.name}</span>
            </h3>
            <ul className={listLook}>
              {ofStep.map(({ id, title, done }) => (
                <li key={id}>
                  <svg viewBox="0 0 28 24" aria-hidden="true">
                    <use href="#placed-stone" />
                  </svg>
                  <a href={`/learn/${step.id}/${id}`}>{title}</a>
                  <small>{done === 1 ? "1 item" : `${done} items`}</small>
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
  "grid content-start gap-x-8 sm:grid-cols-2",
  "[&>li]:flex [&>li]:items-center [&>li]:gap-3 [&>li]:border-line [&>li]:border-b",
  "[&_svg]:h-5 [&_svg]:w-6 [&_svg]:flex-none [&_small]:text-sm [&_small]:text-soft",
  "[&_a]:flex-1 [&_a]:py-2.5 [&_a]:font-semibold [&_a:hover]:text-moss [&_a:hover]:underline [&_a]:underline-offset-4",
].join(" ");

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
