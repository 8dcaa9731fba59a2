import type { ProgressAction } from "@/components/progress/progress-answer";
import { ProgressForm } from "@/components/progress/progress-form";
import type { Item } from "@/lib/catalogue/schema";
import type { Day } from "@/lib/time/day";
import { earlierDayWords } from "@/lib/time/day-words";

type BackdateFormProps = {
  readonly action: ProgressAction;
  readonly items: readonly Item[];
  /** Those that still count, newest first. */
  readonly days: readonly Day[];
  readonly today: Day;
};

/** "I did this on Tuesday": says later on which of the last days an item was done. */
export function BackdateForm({ action, items, days, today }: BackdateFormProps) {
  return (
    <ProgressForm action={action}>
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
                {days.map((day) => (
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
