"use client";

import { useState } from "react";
import { FieldError } from "@/components/ui/field";
import type { FormAction } from "@/components/ui/form-state";
import { FormNotice } from "@/components/ui/notice";
import { useFormAction } from "@/components/ui/use-form-action";
import { noteProblem } from "@/lib/account/note";

/** The viewer's own notes on a skill. */
export function NoteForm({ action, note }: { action: FormAction; note: string }) {
  const [state, submit, pending] = useFormAction(action);
  // Controlled, so that it outlives React's reset of the form: an answer that carried it back would be sent along with
  // the next save, and two long notes are more than an action may be.
  const given = state.values["note"] ?? note;
  const [text, setText] = useState(given);
  // Said before it is sent: the server does not even read what is far too long.
  const problem = noteProblem(text);
  // Not before something was typed here: without JavaScript nothing would ever free the button again.
  const mustShorten = problem !== null && text !== given;
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
        aria-invalid={(problem ?? state.errors["note"]) !== undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <FieldError name="note" error={problem ?? state.errors["note"]} />
      <div className="mt-3 flex items-center gap-4">
        <button type="submit" className="button button-quiet" disabled={pending || mustShorten}>
          {pending ? "Saving…" : "Keep note"}
        </button>
        <FormNotice state={state} saved="Note saved." />
      </div>
    </form>
  );
}
