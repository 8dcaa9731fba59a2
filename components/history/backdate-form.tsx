"use client";

import { useItemsNow } from "@/components/checklist/use-mark";
import { useOutbox } from "@/components/outbox/use-outbox";
import { statusNames } from "@/components/outbox/words";
import type { Item } from "@/lib/catalogue/schema";
import type { EarlierDay } from "@/lib/history/backdate";
import { newEvent } from "@/lib/progress/new-event";
import { statusOf } from "@/lib/progress/progress";
import type { Day } from "@/lib/time/day";
import { earlierDayWords } from "@/lib/time/day-words";
import type { ProgressAction, ProgressAnswer } from "./progress-answer";
import { ProgressForm } from "./progress-form";

type BackdateFormProps = {
  readonly action: ProgressAction;
  readonly items: readonly Item[];
  /** Those that still count, newest first. */
  readonly days: readonly EarlierDay[];
  readonly today: Day;
  /** When the page was drawn, ms UTC. */
  readonly drawnAt: number;
};

/** "I did this on Tuesday": says later on which of the last days an item was done. */
export function BackdateForm({ action, items, days, today, drawnAt }: BackdateFormProps) {
  const outbox = useOutbox();
  const itemsNow = useItemsNow();

  async function backdate(form: FormData): Promise<ProgressAnswer> {
    const item = items.find(({ id }) => id === form.get("item"));
    const earlier = days.find(({ day }) => day === form.get("day"));
    if (item === undefined || earlier === undefined) {
      return { ok: false, text: "Not saved: only the last 7 days can still be filled in.", savedAt: 0 };
    }
    const event = { ...newEvent(item.id, "done", earlier.at), backdated: true };
    const before = itemsNow()[item.id];
    void outbox.add([event]);
    const stays =
      before !== undefined && before.occurredAt > event.occurredAt
        ? ` What you marked later stays: ${statusNames[statusOf(item.id, itemsNow())]}.`
        : "";
    return {
      ok: true,
      text: `${earlierDayWords(earlier.day, today)}, done: ${item.text}${stays}`,
      savedAt: 0,
    };
  }

  return (
    <ProgressForm action={action} inBrowser={backdate}>
      <input type="hidden" name="drawnAt" value={drawnAt} />
      <details>
        <summary className="min-h-11 content-center text-soft hover:text-ink">Did something earlier?</summary>
        <div className="card mt-2 grid gap-4 p-5 sm:p-6">
          <p className="text-sm text-soft">
            Choose what you did and when. It counts for that day, up to 7 days back, and is marked as dated
            back in your history.
          </p>
          <div>
            <label htmlFor="earlier-item" className="mb-1 block font-semibold">
              What you did
            </label>
            <select id="earlier-item" name="item" className="field">
              {items.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </div>
          <div className="flex flex-wrap items-end gap-4">
            <div className="min-w-48 flex-1">
              <label htmlFor="earlier-day" className="mb-1 block font-semibold">
                When
              </label>
              <select id="earlier-day" name="day" className="field">
                {days.map(({ day }) => (
                  <option key={day} value={day}>
                    {earlierDayWords(day, today)}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit" className="button button-quiet">
              Save as done
            </button>
          </div>
        </div>
      </details>
    </ProgressForm>
  );
}
