import type { Batch } from "@/lib/history/batch";
import type { EventInput } from "@/lib/progress/event-input";
import { OutboxForm } from "./outbox-form";
import type { ProgressAnswer } from "./progress-answer";

type BatchNoticeProps = {
  /** The last batch, if one is still to be said, and what takes it back. */
  readonly last: { readonly batch: Batch; readonly undo: readonly EventInput[] } | null;
  readonly undoBatch: (batchId: string, state: ProgressAnswer, form: FormData) => Promise<ProgressAnswer>;
  /** What happened, to so many items. */
  readonly wordsOf: (itemWords: string) => string;
};

/** Says for some days after many items were set at once that they were, and offers to take it back. */
export function BatchNotice({ last, undoBatch, wordsOf }: BatchNoticeProps) {
  const batch = last?.batch ?? null;
  // The form stays when there is nothing left to take back, or it could not say what became of it.
  return (
    <OutboxForm
      action={undoBatch.bind(null, batch?.id ?? "")}
      changes={last?.undo ?? []}
      ofBatch={batch?.id ?? ""}
      said={{ before: "Undone: ", after: " as before." }}
    >
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
    </OutboxForm>
  );
}
