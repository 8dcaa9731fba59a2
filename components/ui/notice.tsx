import type { FormState } from "./form-state";

/** What became of the last save, for the whole form: an alert when it failed, a calm word when it is done. */
export function FormNotice({ state, saved }: { state: FormState; saved: string }) {
  const problem = state.errors["form"];
  if (problem !== undefined) {
    return (
      <p role="alert" className="rounded-xl border border-brick px-4 py-3 font-semibold text-brick">
        {problem}
      </p>
    );
  }
  return (
    <p role="status" className="min-h-6 text-moss">
      {state.saved ? saved : ""}
    </p>
  );
}
