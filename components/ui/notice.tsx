import type { FormState } from "./form-state";

/** What is wrong with a form as a whole, if anything is. */
export function FormAlert({ state }: { state: FormState }) {
  const problem = state.errors["form"];
  if (problem === undefined) return null;
  return (
    <p role="alert" className="rounded-xl border border-brick px-4 py-3 font-semibold text-brick">
      {problem}
    </p>
  );
}

/** What became of the last save, for the whole form: an alert when it failed, a calm word when it is done. */
export function FormNotice({ state, saved }: { state: FormState; saved: string }) {
  if (state.errors["form"] !== undefined) return <FormAlert state={state} />;
  return (
    <p role="status" className="text-moss">
      {state.saved ? saved : ""}
    </p>
  );
}
