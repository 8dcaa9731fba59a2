"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { getViewer } from "@/app/_server/who/viewer";
import { changesIn, formOf, refused, signedOut, unsaved } from "@/app/_server/write/form";
import { written } from "@/app/_server/write/written";
import { type FormState, typed } from "@/components/ui/form-state";
import { addTimeSetting } from "@/db/time-settings";
import { timeZoneSchema } from "@/lib/time/time-zone-schema";

const timeFormSchema = z.object({
  timeZone: timeZoneSchema,
  dayStartsAt: z.coerce
    .number("Choose an hour.")
    .int("Choose a whole hour.")
    .min(0, "Choose an hour from 0 to 6.")
    .max(6, "Choose an hour from 0 to 6."),
});

/** A change holds from now on; days that are over keep the zone they had (spec streaks, Setting). */
export async function saveTime(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const viewer = await getViewer();
  if (viewer === null) return { ...signedOut, values: typed(form) };
  const parsed = timeFormSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused(parsed.error, form);
  const added = await written(
    addTimeSetting(viewer.id, { from: Date.now(), ...changesIn(parsed.data, form) }),
  );
  if (!added.ok) return unsaved(added, form);
  refresh();
  return { errors: {}, values: typed(form), saved: true };
}
