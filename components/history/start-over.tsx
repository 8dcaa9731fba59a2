import type { ProgressAction, ProgressAnswer } from "@/components/progress/progress-answer";
import { ProgressForm } from "@/components/progress/progress-form";
import type { Skill, Step } from "@/lib/catalogue";
import { lastBatch } from "@/lib/progress/batch";
import { countItems, type Items } from "@/lib/progress/progress";

type ResetNoticeProps = {
  readonly skills: readonly Skill[];
  readonly items: Items;
  /** ms UTC. */
  readonly now: number;
  readonly undoBatch: (batchId: string, state: ProgressAnswer, form: FormData) => Promise<ProgressAnswer>;
};

/** Says for some days after a step was started over that it was, and offers to take it back. */
export function ResetNotice({ skills, items, now, undoBatch }: ResetNoticeProps) {
  const reset = lastBatch(items, itemIdsOf(skills), "todo", now);
  // The form stays when there is nothing left to take back, or it could not say what became of it.
  return (
    <ProgressForm action={undoBatch.bind(null, reset?.id ?? "")}>
      {reset !== null && (
        <div className="mb-6 flex flex-wrap items-center gap-x-4 rounded-xl bg-wash px-4 py-1.5">
          <p className="min-w-48 flex-1 py-1.5">
            You started this step over: {itemWords(reset.itemIds.length)} went back to “To do”.
          </p>
          <button
            type="submit"
            className="min-h-11 rounded-lg px-3 font-semibold underline underline-offset-4"
          >
            Undo
          </button>
        </div>
      )}
    </ProgressForm>
  );
}

type StartOverProps = {
  readonly step: Step;
  /** The skills of the step that are in the plan. */
  readonly skills: readonly Skill[];
  readonly items: Items;
  readonly startStepOver: ProgressAction;
};

/** Sets a whole step back to "to do". */
export function StartOver({ step, skills, items, startStepOver }: StartOverProps) {
  const counts = countItems(skills, items);
  const marked = counts.total - counts.todo;
  // It stays while there is nothing to set back, so that its answer without JavaScript has a place.
  return (
    <ProgressForm action={startStepOver} className="mt-8">
      {marked > 0 && (
        <details>
          <summary className="min-h-11 content-center text-soft hover:text-ink">Start this step over</summary>
          <div className="card mt-2 grid justify-items-start gap-4 p-5">
            <p>
              {marked === 1 ? "The one item" : `All ${marked} items`} of {step.name} in your plan that you
              have marked will be “To do” again. The days you earned stay yours, your notes stay too, and you
              can undo it.
            </p>
            <button type="submit" className="button button-quiet">
              Start {step.name} over
            </button>
          </div>
        </details>
      )}
    </ProgressForm>
  );
}

function itemIdsOf(skills: readonly Skill[]): string[] {
  return skills.flatMap((skill) => skill.items.map(({ id }) => id));
}

function itemWords(count: number): string {
  return count === 1 ? "1 item" : `${count} items`;
}
