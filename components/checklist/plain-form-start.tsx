import type { Progress } from "@/components/outbox/progress-query";
import type { Item } from "@/lib/catalogue/schema";
import { statusOf } from "@/lib/progress/progress";

type PlainFormStartProps = {
  readonly items: readonly Item[];
  /** As the server drew it. */
  readonly progress: Progress;
  /** When it did, ms UTC. */
  readonly drawnAt: number;
};

/**
 * Stands first in a form of items, for browsers without JavaScript. It sends along what was drawn, so that only what was
 * changed here is a change. And Enter on a box presses a form's first submit button: that must be one that means "Save",
 * not the "To do" of the first item.
 */
export function PlainFormStart({ items, progress, drawnAt }: PlainFormStartProps) {
  const done = items.filter(({ id }) => statusOf(id, progress.items) === "done");
  return (
    <>
      <input type="hidden" name="drawnAt" value={drawnAt} />
      <input type="hidden" name="drawn" value={done.map(({ id }) => id).join(" ")} />
      {/* Out of sight, but not `hidden`: Safari presses only what it has laid out. With JavaScript all is saved already. */}
      <button
        type="submit"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
        onClick={(event) => event.preventDefault()}
      >
        Save
      </button>
    </>
  );
}
