"use server";

import { refresh } from "next/cache";
import { getViewer } from "@/app/_server/who/viewer";
import { formOf, otherAccount, signedOut, unsaved } from "@/app/_server/write/form";
import { written } from "@/app/_server/write/written";
import { type FormState, typed } from "@/components/ui/form-state";
import { saveNote as storeNote } from "@/db/notes";
import { noteProblem } from "@/lib/account/note";
import { findSkill } from "@/lib/catalogue";

/**
 * The viewer's own notes on a skill: plain text, seen by nobody else. `based` is the mark of the note that stood there
 * when the typing began; where another one does by now, nothing is saved and the page shows both.
 */
export async function saveNote(skillId: unknown, _state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const values = typed(form);
  const viewer = await getViewer();
  if (viewer === null) return { ...signedOut, values };
  if (form.has("owner") && form.get("owner") !== viewer.id) return { ...otherAccount, values };
  const note = form.get("note");
  const skill = typeof skillId === "string" ? findSkill(skillId) : undefined;
  if (typeof note !== "string" || skill === undefined) {
    return {
      errors: { form: "This note could not be read. Reload the page and try again." },
      values,
      saved: false,
    };
  }
  // Browsers send line ends as CR LF, yet count each as one character.
  const text = note.replaceAll("\r\n", "\n");
  const problem = noteProblem(text);
  if (problem !== null) return { errors: { note: problem }, values, saved: false };
  const [based, now] = [String(form.get("based")), Date.now()];
  const stored = await written(storeNote(viewer.id, skill.id, text, { based, now }));
  if (!stored.ok) return unsaved(stored, form);
  const { ok, mark } = stored.value;
  if (ok) return { errors: {}, values: { mark, savedAt: String(Date.now()) }, saved: true };
  // The page brings the other text.
  refresh();
  const overtaken = "Not kept yet: this note was changed in another place since you opened it.";
  return { errors: { note: overtaken }, values: { note: text, mark }, saved: false };
}
