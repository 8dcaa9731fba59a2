import Link from "next/link";
import { Cairn } from "@/components/ui/cairn";
import type { Skill } from "@/lib/catalogue";
import { steps } from "@/lib/catalogue/schema";
import { countItems, type Items, percentDone } from "@/lib/progress/progress";

type StepListProps = {
  readonly plan: readonly Skill[];
  readonly items: Items;
  /** The step whose page this is. */
  readonly here?: string;
  /** `wide` says what each step is about. */
  readonly size: "wide" | "narrow";
};

/** The six steps, each with its mark (as many stones as its place on the path) and its progress in the plan. */
export function StepList({ plan, items, here, size }: StepListProps) {
  return (
    <section aria-label="Steps">
      <ol className={size === "wide" ? "grid gap-4 sm:grid-cols-2 xl:grid-cols-3" : "grid gap-1"}>
        {steps.map((step, index) => {
          const skills = plan.filter((skill) => skill.step === step.id);
          const counts = countItems(skills, items);
          const percent = percentDone(counts);
          return (
            <li key={step.id}>
              <Link
                href={`/learn/${step.id}`}
                aria-current={here === step.id ? "page" : undefined}
                className={
                  size === "wide"
                    ? "card flex h-full flex-col gap-3 p-5 hover:border-moss"
                    : "block rounded-xl px-3 py-2 hover:bg-wash aria-[current]:bg-wash"
                }
              >
                <span className="flex items-end gap-3">
                  <Cairn
                    stones={index + 1}
                    placed={((index + 1) * percent) / 100}
                    className={size === "wide" ? "h-14 w-14" : "h-7 w-8"}
                  />
                  <span className="flex-1">
                    <span className={`block font-bold ${size === "wide" ? "text-lg" : ""}`}>{step.name}</span>
                    {size === "wide" && (
                      <span className="text-sm text-soft">
                        {skills.length === 0
                          ? "Follows your language"
                          : `${counts.done} of ${counts.total} items`}
                      </span>
                    )}
                  </span>
                  <span className={size === "wide" ? "font-semibold" : "text-sm text-soft"}>{percent}%</span>
                </span>
                {size === "wide" && <span className="flex-1 text-soft">{step.summary}</span>}
                <progress
                  aria-label={step.name}
                  max={100}
                  value={percent}
                  className={size === "wide" ? "" : "mt-1.5"}
                />
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
