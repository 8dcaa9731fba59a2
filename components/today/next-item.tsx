"use client";

import { ItemRow } from "@/components/checklist/item-row";
import { PlainFormStart } from "@/components/checklist/plain-form-start";
import { SaveWithoutScript } from "@/components/checklist/save-without-script";
import { SaveWord } from "@/components/checklist/save-word";
import { useMark } from "@/components/checklist/use-mark";
import { useProgress } from "@/components/checklist/use-progress";
import type { Progress } from "@/components/outbox/progress-query";
import type { Item } from "@/lib/catalogue/schema";
import { statusOf } from "@/lib/progress/progress";

type NextItemProps = {
  readonly item: Item;
  readonly progress: Progress;
  /** ms UTC. */
  readonly readAt: number;
  readonly signedIn: boolean;
  /** What the plain form does without JavaScript; a guest has none. */
  readonly saveChecklist?: (form: FormData) => Promise<void>;
};

/** The next item, to be ticked on the spot; once it is saved, the page (see RefreshAfterMarks) finds the one after. */
export function NextItem({ item, progress, readAt, signedIn, saveChecklist }: NextItemProps) {
  const { items } = useProgress(progress, readAt, signedIn);
  const mark = useMark();
  return (
    <form action={saveChecklist}>
      <PlainFormStart items={[item]} progress={progress} drawnAt={readAt} />
      <ul aria-label="Next item">
        <ItemRow item={item} status={statusOf(item.id, items)} onMark={mark} />
      </ul>
      <p className="text-sm text-soft">
        <SaveWord signedIn={signedIn} />
      </p>
      <SaveWithoutScript />
    </form>
  );
}
