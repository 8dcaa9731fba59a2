"use server";

import { z } from "zod";
import { signedOut, typed } from "@/app/_server/form";
import { getViewer } from "@/app/_server/viewer";
import type { FormState } from "@/components/ui/form-state";
import { saveNote as storeNote } from "@/db/notes";
import { findSkill } from "@/lib/catalogue";

const mostCharacters = 20_000;
const noteSchema = z.string().max(mostCharacters * 2);

/** The viewer's own notes on a skill: plain text, seen by nobody else. */
export async function saveNote(skillId: unknown, _state: FormState, form: FormData): Promise<FormState> {
  const values = typed(form);
  const viewer = await getViewer();
  if (viewer === null) return { ...signedOut, values };
  const note = noteSchema.safeParse(form.get("note"));
  const skill = typeof skillId === "string" ? findSkill(skillId) : undefined;
  if (!note.success || skill === undefined) {
    return {
      errors: { form: "This note could not be read. Reload the page and try again." },
      values,
      saved: false,
    };
  }
  // Browsers send line ends as CR LF, yet count each as one character.
  const text = note.data.replaceAll("\r\n", "\n");
  if (text.length > mostCharacters) {
    const over = text.length - mostCharacters;
    return { errors: { note: `This is ${over} characters too long: 20,000 fit.` }, values, saved: false };
  }
  await storeNote(viewer.id, skill.id, text, Date.now());
  return { errors: {}, values, saved: true };
}
