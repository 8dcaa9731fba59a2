"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { getViewer } from "@/app/_server/who/viewer";
import { drawnIn, formOf, refused, signedOut, unsaved } from "@/app/_server/write/form";
import { written } from "@/app/_server/write/written";
import { type FormState, typed } from "@/components/ui/form-state";
import { savePause as declarePause, endPause as stopPause, saveRestDays as storeRestDays } from "@/db/rest";
import { pauseSchema } from "@/lib/streak/rest";

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The weekdays to rest on, from today on; none at all is a choice too, more than five is none (spec streaks, Rest days). */
export async function saveRestDays(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const viewer = await getViewer();
  if (viewer === null) return { ...signedOut, values: typed(form) };
  const chosen = weekdays.filter((weekday) => form.get(`rest-${weekday}`) === "on");
  const { weekdays: shown } = drawnIn(form);
  const drawn = Array.isArray(shown) ? weekdays.filter((weekday) => shown.includes(weekday)) : undefined;
  const stored = await written(storeRestDays(viewer.id, chosen, Date.now(), drawn));
  if (!stored.ok) return unsaved(stored, form);
  if (stored.value !== null) return { errors: { form: stored.value }, values: typed(form), saved: false };
  refresh();
  return { errors: {}, values: typed(form), saved: true };
}

/** Declares a pause, which begins today or later. */
export async function savePause(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const viewer = await getViewer();
  if (viewer === null) return { ...signedOut, values: typed(form) };
  const parsed = pauseSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused(parsed.error, form);
  const declared = await written(declarePause(viewer.id, parsed.data, Date.now()));
  if (!declared.ok) return unsaved(declared, form);
  const refusal = declared.value;
  if (refusal !== null) {
    return { errors: { [refusal.field]: refusal.words }, values: typed(form), saved: false };
  }
  refresh();
  return { errors: {}, values: typed(form), saved: true };
}

/** A pause's two days, as the buttons of the list send them: an ISO 8601 interval. */
const intervalSchema = z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);

/** Ends a pause that runs, or removes one that has not begun. One that is over stays. */
export async function endPause(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const viewer = await getViewer();
  if (viewer === null) return signedOut;
  const interval = intervalSchema.safeParse(form.get("pause"));
  if (!interval.success) return { errors: { form: "Choose a pause." }, values: {}, saved: false };
  const [fromDay = "", toDay = ""] = interval.data.split("/");
  const stopped = await written(stopPause(viewer.id, { fromDay, toDay }, Date.now()));
  if (!stopped.ok) return unsaved(stopped, form);
  refresh();
  return { errors: {}, values: {}, saved: true };
}
