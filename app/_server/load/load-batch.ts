import "server-only";
import type { Viewer } from "@/app/_server/who/viewer";
import { listUndo } from "@/db/undo";
import type { Item } from "@/lib/catalogue/schema";
import { lastBatch } from "@/lib/history/batch";
import type { Status } from "@/lib/progress/event";
import type { Items } from "@/lib/progress/progress";

/** The last batch that set items of these skills to `status`, with what takes it back; null when there is none. */
export async function loadLastBatch(
  viewer: Viewer | null,
  skills: readonly { readonly items: readonly Item[] }[],
  { items, status, now }: { readonly items: Items; readonly status: Status; readonly now: number },
) {
  const itemIds = skills.flatMap((skill) => skill.items.map(({ id }) => id));
  const batch = lastBatch(items, itemIds, status, now);
  if (viewer === null || batch === null) return null;
  return { batch, undo: await listUndo(viewer.id, batch.id, now) };
}
