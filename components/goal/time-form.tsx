"use client";

import { Drawn } from "@/components/ui/drawn";
import { FieldError } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { useFormAction } from "@/components/ui/use-form-action";
import { TimeZoneField } from "./time-zone-field";

const hours = [0, 1, 2, 3, 4, 5, 6];

/** The zone that days are counted in, and the hour at which one begins. */
export function TimeForm(props: {
  action: FormAction;
  timeZone: string;
  dayStartsAt: number;
  titleId: string;
}) {
  const [state, submit, pending] = useFormAction(props.action);
  // Once it is saved, what is in force is what is shown: it may be set elsewhere on the page too.
  const values = state.saved ? untouched.values : state.values;
  return (
    <form action={submit} aria-labelledby={props.titleId} className="grid max-w-md gap-6">
      <Drawn fields={{ timeZone: props.timeZone, dayStartsAt: props.dayStartsAt }} />
      <TimeZoneField value={values["timeZone"] ?? props.timeZone} error={state.errors["timeZone"]} />
      <div>
        <label htmlFor="dayStartsAt" className="mb-1 block font-semibold">
          Day begins at
        </label>
        <p id="dayStartsAt-hint" className="mb-2 text-sm text-soft">
          What you tick earlier at night still counts for the day before.
        </p>
        <select
          id="dayStartsAt"
          name="dayStartsAt"
          className="field"
          aria-describedby="dayStartsAt-hint"
          key={values["dayStartsAt"] ?? props.dayStartsAt}
          defaultValue={values["dayStartsAt"] ?? props.dayStartsAt}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {`0${hour}:00`}
            </option>
          ))}
        </select>
        <FieldError name="dayStartsAt" error={state.errors["dayStartsAt"]} />
      </div>
      <FormFoot
        state={state}
        pending={pending}
        saved="Saved. It holds from now on."
        describedBy={props.titleId}
      />
    </form>
  );
}
