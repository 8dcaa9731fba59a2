"use client";

import { useQuery } from "@tanstack/react-query";
import type { Item } from "@/lib/catalogue/schema";
import { statusOf } from "@/lib/progress/progress";
import { ItemRow } from "./item-row";
import { type Progress, progressQuery } from "./progress-query";
import { SaveWithoutScript } from "./save-without-script";
import { type RecordEvents, useMark } from "./use-mark";

type NextItemProps = {
  readonly item: Item;
  readonly progress: Progress;
  /** ms UTC. */
  readonly readAt: number;
  readonly recordEvents: RecordEvents;
  /** What the plain form does without JavaScript. */
  readonly saveChecklist: (form: FormData) => Promise<void>;
};

/** The next item, to be ticked on the spot; once it is saved, the page (see RefreshAfterMarks) finds the one after. */
export function NextItem({ item, progress, readAt, recordEvents, saveChecklist }: NextItemProps) {
  const { data } = useQuery(progressQuery(progress, readAt));
  const mark = useMark(recordEvents);
  return (
    <form action={saveChecklist}>
      <ul aria-label="Next item">
        <ItemRow item={item} status={statusOf(item.id, data.items)} onMark={mark} />
      </ul>
      <SaveWithoutScript />
    </form>
  );
}
