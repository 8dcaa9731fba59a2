"use client";

import { useActionState } from "react";
import { FieldError } from "@/components/ui/field";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { FormNotice } from "@/components/ui/notice";

/** The viewer's own notes on a skill. */
export function NoteForm({ action, note }: { action: FormAction; note: string }) {
  const [state, submit, pending] = useActionState(action, untouched);
  return (
    <form action={submit}>
      <label htmlFor="note" className="mb-1 block font-bold text-base">
        Notes
      </label>
      <p id="note-hint" className="mb-2 text-sm text-soft">
        Only you see them.
      </p>
      <textarea
        id="note"
        name="note"
        rows={4}
        className="field field-sizing-content min-h-28"
        aria-describedby="note-hint note-error"
        aria-invalid={state.errors["note"] !== undefined}
        defaultValue={state.values["note"] ?? note}
      />
      <FieldError name="note" error={state.errors["note"]} />
      <div className="mt-3 flex items-center gap-4">
        <button type="submit" className="button button-quiet" disabled={pending}>
          {pending ? "Saving…" : "Keep note"}
        </button>
        <FormNotice state={state} saved="Note saved." />
      </div>
    </form>
  );
}
