import type { ProgressAnswer } from "@/components/progress/progress-answer";
import { ProgressForm } from "@/components/progress/progress-form";
import type { Skill } from "@/lib/catalogue";
import { lastBatch } from "@/lib/progress/batch";
import type { Status } from "@/lib/progress/event";
import type { Items } from "@/lib/progress/progress";

type BatchNoticeProps = {
  readonly skills: readonly Pick<Skill, "items">[];
  /** What the batch set them to. */
  readonly status: Status;
  readonly items: Items;
  /** ms UTC. */
  readonly now: number;
  readonly undoBatch: (batchId: string, state: ProgressAnswer, form: FormData) => Promise<ProgressAnswer>;
  /** What happened, to so many items. */
  readonly wordsOf: (itemWords: string) => string;
};

/** Says for some days after many items were set at once that they were, and offers to take it back. */
export function BatchNotice({ skills, status, items, now, undoBatch, wordsOf }: BatchNoticeProps) {
  const itemIds = skills.flatMap((skill) => skill.items.map(({ id }) => id));
  const batch = lastBatch(items, itemIds, status, now);
  // The form stays when there is nothing left to take back, or it could not say what became of it.
  return (
    <ProgressForm action={undoBatch.bind(null, batch?.id ?? "")}>
      {batch !== null && (
        <div className="mb-6 flex flex-wrap items-center gap-x-4 rounded-xl bg-wash px-4 py-1.5">
          <p className="min-w-48 flex-1 py-1.5">
            {wordsOf(batch.itemIds.length === 1 ? "1 item" : `${batch.itemIds.length} items`)}
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
