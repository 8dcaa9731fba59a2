import type { ReactNode } from "react";
import type { FormState } from "./form-state";
import { FormNotice } from "./notice";

type FormFootProps = {
  readonly state: FormState;
  readonly pending: boolean;
  /** What is said once it is saved. */
  readonly saved: string;
  /** The id of what says which form this is, where a page has several. */
  readonly describedBy?: string;
  readonly children?: ReactNode;
};

/** The end of a form that is saved: the button, what became of the last save, and what else one can do. */
export function FormFoot({ state, pending, saved, describedBy, children }: FormFootProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <button type="submit" className="button min-w-32" disabled={pending} aria-describedby={describedBy}>
        {pending ? "Saving…" : "Save"}
      </button>
      {children}
      <FormNotice state={state} saved={saved} />
    </div>
  );
}
