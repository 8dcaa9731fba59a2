"use server";

import { randomBytes } from "node:crypto";
import { refresh } from "next/cache";
import { z } from "zod";
import { formOf, refused, signedOut, unsaved } from "@/app/_server/form";
import { getViewer } from "@/app/_server/viewer";
import { written, writtenOrSaid } from "@/app/_server/written";
import { type FormState, typed } from "@/components/ui/form-state";
import { findSharing, renewLinkToken, type SharingChoices, saveSharing as storeSharing } from "@/db/sharing";
import { saveName } from "@/db/users";
import type { ViewerId } from "@/db/viewer-id";
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
  const { name, ...choices } = parsed.data;
  const stored = await written(store(viewer.id, name, choices));
  if (!stored.ok) return unsaved(stored, form);
  refresh();
  return { errors: {}, values: typed(form), saved: true };
}

async function store(viewerId: ViewerId, name: string, choices: SharingChoices): Promise<void> {
  await saveName(viewerId, name);
  await storeSharing(viewerId, choices);
  if (choices.visibility === "link" && (await findSharing(viewerId)).linkToken === null) {
    await renewLinkToken(viewerId, newToken());
  }
}

/** A new secret link; the old one stops working at once. */
export async function renewLink(): Promise<void> {
  const viewer = await getViewer();
  if (viewer === null) return;
  await writtenOrSaid(renewLinkToken(viewer.id, newToken()));
  refresh();
}

/** 128 random bits. */
function newToken(): string {
  return randomBytes(16).toString("base64url");
}
