import type { Skill, Step } from "@/lib/catalogue";
import { countItems, type Items, statusOf } from "@/lib/progress/progress";
import { OutboxForm } from "./outbox-form";
import type { ProgressAction } from "./progress-answer";

type StartOverProps = {
  readonly step: Step;
  /** The skills of the step that are in the plan. */
  readonly skills: readonly Skill[];
  readonly items: Items;
  /** When they were read, ms UTC. */
  readonly readAt: number;
  readonly startStepOver: ProgressAction;
};

/** Sets a whole step back to "to do". */
export function StartOver({ step, skills, items, readAt, startStepOver }: StartOverProps) {
  const { learning, done, skipped } = countItems(skills, items);
  const marked = learning + done + skipped;
  // It stays while there is nothing to set back, so that its answer without JavaScript has a place.
  return (
    <OutboxForm
      action={startStepOver}
      changes={skills
        .flatMap((skill) => skill.items)
        .filter(({ id }) => statusOf(id, items) !== "todo")
        .map(({ id }) => ({
          itemId: id,
          status: "todo",
          source: "learned",
          occurredAt: (items[id]?.occurredAt ?? 0) + 1,
        }))}
      ofBatch={null}
      said={{
        before: `${step.name} starts over: `,
        after: " went back to “To do”. Days before today stay yours.",
      }}
      className="mt-8"
    >
      {marked > 0 && (
        <details>
          <input type="hidden" name="drawnAt" value={readAt} />
          <summary className="min-h-11 content-center text-soft hover:text-ink">Start this step over</summary>
          <div className="card mt-2 grid justify-items-start gap-4 p-5">
            <p>
              {`${marked === 1 ? "The one item" : `All ${marked} items`} of ${step.name} in your plan that you have marked will be “To do” again. The days you earned before today stay yours, your notes stay too, and you can undo it.`}
            </p>
            <button type="submit" className="button button-quiet">{`Start ${step.name} over`}</button>
          </div>
        </details>
      )}
    </OutboxForm>
  );
}
