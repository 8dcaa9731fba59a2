"use server";

import { redirect } from "next/navigation";
import { getViewer, type Viewer } from "@/app/_server/who/viewer";
import { batchOfPress, isAsDrawn, ofPress } from "@/app/_server/write/press";
import { type Along, record, recordFitting } from "@/app/_server/write/record";
import { written, writtenOrSaid } from "@/app/_server/write/written";
import { requireSoundClock } from "@/db/clock";
import { findGoal } from "@/db/goals";
import { readProgress } from "@/db/progress";
import { findItem, findSkill, findStep } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { currentId } from "@/lib/catalogue/renamed";
import { newBatch } from "@/lib/history/batch";
import { latestArrival } from "@/lib/progress/active-days";
import { isStatus } from "@/lib/progress/event";
import { eventInputsSchema, mostClockError, type RecordAnswer } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { openItems, statusOf } from "@/lib/progress/progress";
import { msPerDay } from "@/lib/time/day";

/**
 * The second hop of a tick: takes up to 500 events of the viewer, all or none. Sending one again changes nothing.
 * It never redirects: the answer would reach the outbox as a failure.
 *
 * `owner` is the user whose events they are, where the device knows: another one may have signed in since.
 * `along`: they were made on this device without an account, and this is when it first used Cairn, ms UTC. While the
 * account is new, what was done since then, and within 90 days, counts as received when it occurred, so that no streak
 * shrinks at that moment (spec streaks, Facts); for all else the ordinary rule holds.
 * `sentAt`: what the device takes the time to be, ms UTC. If that is wrong, so are the instants of what it just did.
 */
export async function recordEvents(
  input: unknown,
  owner?: unknown,
  along?: unknown,
  sentAt?: unknown,
): Promise<RecordAnswer> {
  const viewer = await getViewer();
  if (viewer === null) return { ok: false, reason: "signed-out" };
  if (owner !== undefined && owner !== viewer.id) return { ok: false, reason: "other-account" };
  const now = Date.now();
  // First: by a clock that is behind, the answer below would put a right device wrong.
  if (!(await written(requireSoundClock(now))).ok) return { ok: false, reason: "unavailable" };
  if (typeof sentAt === "number" && Math.abs(sentAt - now) > mostClockError)
    return { ok: false, reason: "clock", now };
  const parsed = eventInputsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, reason: "invalid" };
  // What a device has kept since before an upgrade may name items as they were called then.
  const inputs = parsed.data.map((input) => ({ ...input, itemId: currentId(input.itemId) }));
  const unknown = inputs.filter(({ itemId }) => findItem(itemId) === undefined);
  if (unknown.length > 0) return { ok: false, reason: "unknown-item", eventIds: unknown.map(({ id }) => id) };
  // Dated back is only what still counts for its day; what a device merely kept for long is taken all the same.
  const tooOld = inputs.filter((each) => each.backdated && Date.now() - each.occurredAt > latestArrival);
  if (tooOld.length > 0) return { ok: false, reason: "too-long-ago", eventIds: tooOld.map(({ id }) => id) };
  const stored = await written(recordFitting(viewer, inputs, alongOf(viewer, along, now)));
  if (!stored.ok) return { ok: false, reason: "unavailable" };
  const { recorded, later } = stored.value;
  const savedAt = Date.now();
  return later === null ? { ok: true, recorded, savedAt } : { ok: false, reason: "later", ...later, savedAt };
}

/** How long before it came what is brought along may have been done, in ms. */
const longestAlong = 90 * msPerDay;

function alongOf({ isNew }: Viewer, firstUse: unknown, now: number): Along | null {
  if (typeof firstUse !== "number") return null;
  return { countsFrom: isNew ? Math.max(firstUse, now - longestAlong) : Number.POSITIVE_INFINITY };
}

/**
 * The checklist as a plain form, for browsers without JavaScript: the boxes that stand otherwise than they were drawn
 * (another device may have ticked the others meanwhile), or one status button
 * (`mark` = "status:item", or "known:item" for "I already know this"). Without a viewer it leads to sign-in and back.
 */
export async function saveChecklist(skillId: unknown, form: unknown): Promise<void> {
  const skill = typeof skillId === "string" ? findSkill(skillId) : undefined;
  // What is no form must not count as one in which nothing is ticked.
  if (skill === undefined || !(form instanceof FormData)) return;
  const viewer = await getViewer();
  if (viewer === null) redirect(`/sign-in?callbackUrl=/learn/${skill.step}/${skill.id}`);

  const [choice, markedId] = String(form.get("mark") ?? "").split(":");
  const marked = skill.items.find(({ id }) => id === markedId);
  if (marked !== undefined && (choice === "known" || isStatus(choice))) {
    const [status, source] =
      choice === "known" ? (["done", "known"] as const) : ([choice, "learned"] as const);
    await writtenOrSaid(record(viewer, [ofPress(form, newEvent(marked.id, status, Date.now(), source))]));
    return;
  }
  const { items } = await readProgress(viewer.id);
  const [checked, drawn] = [new Set(form.getAll("done")), drawnItems(form)];
  const changed = skill.items.filter(
    ({ id }) => checked.has(id) !== drawn.has(id) && checked.has(id) !== (statusOf(id, items) === "done"),
  );
  if (changed.length === 0) return;
  const now = Date.now();
  const events = changed.map(({ id }) => ofPress(form, newEvent(id, checked.has(id) ? "done" : "todo", now)));
  await writtenOrSaid(record(viewer, events));
}

/** The ids of the items that the form says it showed: as done in a checklist, as open in placement. */
function drawnItems(form: FormData): ReadonlySet<string> {
  return new Set(String(form.get("drawn") ?? "").split(" "));
}

/**
 * Placement as a plain form, for browsers without JavaScript: the ticked items (`known`), or with `all` every one that it
 * showed and that nobody has touched since, are done without being learned here (source `known`: no day is earned).
 */
export async function saveKnown(stepId: unknown, form: unknown): Promise<void> {
  const step = typeof stepId === "string" ? findStep(stepId) : undefined;
  if (step === undefined || !(form instanceof FormData)) return;
  const viewer = await getViewer();
  if (viewer === null) redirect(`/sign-in?callbackUrl=/placement/${step.id}`);
  const [goal, { items }] = await Promise.all([findGoal(viewer.id), readProgress(viewer.id)]);
  const [ticked, drawn] = [new Set(form.getAll("known")), drawnItems(form)];
  const known = openItems(
    planOf(goal).filter((skill) => skill.step === step.id),
    items,
  ).filter(({ id }) => ticked.has(id) || (form.has("all") && drawn.has(id) && isAsDrawn(form, items[id])));
  if (known.length === 0) return;
  const ids = known.map(({ id }) => id);
  const batchId = batchOfPress(form, "known", ids);
  await writtenOrSaid(record(viewer, newBatch(ids, "done", Date.now(), "known", batchId)));
}
