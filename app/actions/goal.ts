"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { keepGuestGoal } from "@/app/_server/who/guest-goal";
import { getViewer } from "@/app/_server/who/viewer";
import { changesIn, formOf, optionalChoice, refused, signedOut, unsaved } from "@/app/_server/write/form";
import { written } from "@/app/_server/write/written";
import { alsoTrackName, pickName } from "@/components/goal/further-choices";
import { type FormState, typed } from "@/components/ui/form-state";
import { saveGoal as storeGoal } from "@/db/goals";
import { returnPath } from "@/lib/account/return-path";
import { alternatives } from "@/lib/catalogue";
import { type Goal, withOwnFramework } from "@/lib/catalogue/goal";
import { picksOf } from "@/lib/catalogue/plan";
import { frameworks, languages, levels, type Track, tracks } from "@/lib/catalogue/schema";
import { timeZoneSchema } from "@/lib/time/time-zone-schema";

const goalFormSchema = z.object({
  language: optionalChoice(languages),
  framework: optionalChoice(frameworks),
  level: z.enum(
    levels.map(({ id }) => id),
    "Choose a level.",
  ),
  track: optionalChoice(tracks),
  minutesADay: z.coerce
    .number("Say a number of minutes, such as 20.")
    .int("Say whole minutes.")
    .min(5, "At least 5 minutes: even a small step counts.")
    .max(480, "At most 480 minutes: rest is part of learning."),
});
const memberFormSchema = goalFormSchema.extend({ timeZone: timeZoneSchema });

/** From `/welcome`: saves and goes on to where the person came from. */
export async function chooseGoal(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const state = await store(form);
  if (state.saved) redirect(returnPath(form.get("callbackUrl")));
  return state;
}

/** From settings: saves and stays. */
export async function saveGoal(_state: unknown, input: unknown): Promise<FormState> {
  const state = await store(formOf(input));
  if (state.saved) refresh();
  return state;
}

/** From `/goal`: keeps it in this browser, or in the account of who has signed in meanwhile, and goes on to Today. */
export async function sayGoal(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const viewer = await getViewer();
  const parsed = goalFormSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused(parsed.error, form);
  const goal = goalOf(parsed.data, form);
  if (viewer === null) await keepGuestGoal(goal);
  else {
    const changed = changesIn(goal, form);
    const stored = await written(storeGoal(viewer.id, goal, Date.now(), { changed }));
    if (!stored.ok) return unsaved(stored, form);
  }
  redirect("/today");
}

async function store(form: FormData): Promise<FormState> {
  const viewer = await getViewer();
  if (viewer === null) return { ...signedOut, values: typed(form) };
  const parsed = memberFormSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused(parsed.error, form);
  const { timeZone, ...chosen } = parsed.data;
  const goal = goalOf(chosen, form);
  const changed = { changed: changesIn(goal, form), ...changesIn({ timeZone }, form) };
  const stored = await written(storeGoal(viewer.id, goal, Date.now(), changed));
  if (!stored.ok) return unsaved(stored, form);
  return { errors: {}, values: typed(form), saved: true };
}

function goalOf({ track, ...chosen }: z.infer<typeof goalFormSchema>, form: FormData): Goal {
  // The form only shows the frameworks of the chosen language, but an earlier choice may still be ticked.
  return withOwnFramework({ ...chosen, tracks: tracksOf(track, form), picks: picksIn(form) });
}

/** The leading track and, after it, those ticked beside it. */
function tracksOf(leading: Track | null, form: FormData): readonly Track[] {
  const also = tracks.map(({ id }) => id).filter((id) => id !== leading && form.has(alsoTrackName(id)));
  return leading === null ? also : [leading, ...also];
}

function picksIn(form: FormData): Goal["picks"] {
  return picksOf(alternatives.map(({ id }) => String(form.get(pickName(id)) ?? "")));
}
