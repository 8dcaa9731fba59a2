"use client";

import type { Progress } from "@/components/outbox/progress-query";
import { Cairn } from "@/components/ui/cairn";
import type { Item } from "@/lib/catalogue/schema";
import { countItems, statusOf } from "@/lib/progress/progress";
import { ItemRow } from "./item-row";
import { PlainFormStart } from "./plain-form-start";
import { SaveWithoutScript } from "./save-without-script";
import { SaveWord } from "./save-word";
import { useMark } from "./use-mark";
import { useProgress } from "./use-progress";

type ChecklistProps = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly progress: Progress;
  /** ms UTC. */
  readonly readAt: number;
  readonly signedIn: boolean;
  /** What the plain form does without JavaScript. */
  readonly saveChecklist: (form: FormData) => Promise<void>;
};

/** The items of a skill with the cairn that grows as they are done. */
export function Checklist(props: ChecklistProps) {
  const { title, items, progress, readAt, signedIn, saveChecklist } = props;
  const { items: states } = useProgress(progress, readAt, signedIn);
  const mark = useMark();
  const { total, done, skipped } = countItems([{ items }], states);

  return (
    <form action={saveChecklist} className="card p-5 sm:p-7">
      <PlainFormStart items={items} progress={progress} drawnAt={readAt} />
      <div className="mb-2 flex items-end gap-4">
        <div className="flex-1">
          <h2 id="checklist-title" className="text-lg">
            Checklist
          </h2>
          <p className="text-soft">
            {`${done} of ${total} done${skipped > 0 ? `, ${skipped} skipped` : ""}`}
          </p>
          <p className="min-h-5 text-sm text-soft">
            <SaveWord signedIn={signedIn} />
          </p>
        </div>
        <Cairn stones={total || 1} placed={done} className="h-16 w-24 flex-none" />
      </div>
      <progress aria-label={title} max={total || 1} value={done} className="mb-2" />
      <ul aria-label="Checklist" className="divide-y divide-line">
        {items.map((item) => (
          <ItemRow key={item.id} item={item} status={statusOf(item.id, states)} onMark={mark} />
        ))}
      </ul>
      <SaveWithoutScript />
    </form>
  );
}
