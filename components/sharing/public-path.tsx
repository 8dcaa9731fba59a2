import { StepMark } from "@/components/catalogue/step-mark";
import type { PathProgress } from "@/lib/sharing/profile";

/** The steps of the path with the progress on each; where the goal is hidden, only how much is done. */
export function PublicPath({ path }: { path: PathProgress }) {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" className="text-xl">
        Steps
      </h2>
      <ol className="mt-6 grid gap-x-12 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
        {path.steps.map(({ step, done, total, percent }) => (
          <li key={step.id} className="flex items-end gap-4">
            <StepMark step={step} filled={(percent ?? 0) / 100} className="h-14 w-14 flex-none" />
            <div className="min-w-0 flex-1">
              <p className="flex items-baseline justify-between gap-3">
                <span className="font-bold">{step.name}</span>
                <span className="text-sm text-soft">
                  {total === null ? `${done} done` : `${done} of ${total}`}
                </span>
              </p>
              {percent !== null && (
                <progress aria-label={step.name} max={100} value={percent} className="mt-1.5" />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
