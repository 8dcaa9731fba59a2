"use client";

import { Drawn } from "@/components/ui/drawn";
import { FormFoot } from "@/components/ui/form-foot";
import type { FormAction } from "@/components/ui/form-state";
import { useFormAction } from "@/components/ui/use-form-action";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

type RestDaysFormProps = {
  readonly action: FormAction;
  /** Now in force, 1 (Monday) to 7. */
  readonly chosen: readonly number[];
  /** Today, in words. */
  readonly today: string;
  /** The id of the heading. */
  readonly titleId: string;
};

/** The weekdays on which the person rests, from today on. */
export function RestDaysForm({ action, chosen, today, titleId }: RestDaysFormProps) {
  const [state, submit, pending] = useFormAction(action);
  const wasRefused = Object.keys(state.errors).length > 0;
  return (
    <form action={submit} aria-labelledby={titleId} className="grid gap-6">
      <Drawn fields={{ weekdays: chosen }} />
      <fieldset>
        <legend className="mb-1 font-semibold">I rest on</legend>
        <p className="mb-2 text-sm text-soft">{`Five at most. What you save holds from today, ${today}.`}</p>
        <div className="grid max-w-2xl grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-4">
          {weekdays.map((name, index) => {
            const field = `rest-${index + 1}`;
            const isChosen = wasRefused ? state.values[field] === "on" : chosen.includes(index + 1);
            return (
              <label key={field} className="choice">
                <input type="checkbox" name={field} defaultChecked={isChosen} />
                <span>{name}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <FormFoot
        state={state}
        pending={pending}
        saved="Saved. It holds from today on."
        describedBy={titleId}
      />
    </form>
  );
}
