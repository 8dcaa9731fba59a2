"use client";

import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { useFormAction } from "@/components/ui/use-form-action";

type PauseFormProps = {
  readonly action: FormAction;
  /** The first day that can be chosen, `YYYY-MM-DD`. */
  readonly today: string;
  /** The id of the heading. */
  readonly titleId: string;
};

/** Declares a pause. */
export function PauseForm({ action, today, titleId }: PauseFormProps) {
  const [state, submit, pending] = useFormAction(action);
  // Once it is saved it stands in the list, and the fields are free for the next one.
  const values = state.saved ? untouched.values : state.values;
  const day = (name: "fromDay" | "toDay", label: string) => (
    <Field
      name={name}
      label={label}
      type="date"
      required
      min={today}
      defaultValue={values[name]}
      error={state.errors[name]}
    />
  );
  return (
    // The calendar offers no day before today; whether a typed one will do is said beside the field, in our own words.
    <form action={submit} noValidate aria-labelledby={titleId} className="grid gap-6">
      <div className="grid max-w-md items-start gap-x-4 gap-y-6 sm:grid-cols-2">
        {day("fromDay", "First day")}
        {day("toDay", "Last day")}
      </div>
      <FormFoot
        state={state}
        pending={pending}
        saved="Saved. Your streak waits for you."
        describedBy={titleId}
      />
    </form>
  );
}
