"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { getViewer } from "@/app/_server/who/viewer";
import { changesIn, formOf, refused, signedOut, unsaved } from "@/app/_server/write/form";
import { written, writtenOrSaid } from "@/app/_server/write/written";
import { type FormState, typed } from "@/components/ui/form-state";
import { renewLinkToken, saveSharing as storeSharing } from "@/db/sharing";
import { nameSchema } from "@/lib/account/name";

const checkbox = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const sharingFormSchema = z.object({
  name: nameSchema,
  visibility: z.enum(["private", "link", "public"], "Choose who can see your page."),
  showGoal: checkbox,
  showSteps: checkbox,
  showSkills: checkbox,
  showStreak: checkbox,
  showHeatmap: checkbox,
});

/** Who can see the page and what stands on it; in force at once. A first "Anyone with the link" makes the link. */
export async function saveSharing(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const viewer = await getViewer();
  if (viewer === null) return { ...signedOut, values: typed(form) };
  const parsed = sharingFormSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused(parsed.error, form);
  const stored = await written(storeSharing(viewer.id, changesIn(parsed.data, form)));
  if (!stored.ok) return unsaved(stored, form);
  refresh();
  return { errors: {}, values: typed(form), saved: true };
}

/** A new secret link; the old one stops working at once. Of the same page pressed twice it is made once. */
export async function renewLink(linkToken: unknown): Promise<void> {
  const viewer = await getViewer();
  if (viewer === null) return;
  await writtenOrSaid(renewLinkToken(viewer.id, typeof linkToken === "string" ? linkToken : null));
  refresh();
}
