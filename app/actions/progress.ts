"use server";

import { redirect } from "next/navigation";
import { getViewer, type Viewer } from "@/app/_server/viewer";
import { recordEvents as storeEvents } from "@/db/events";
import { readProgress } from "@/db/progress";
import { listTimeSettings } from "@/db/time-settings";
import { findItem, findSkill } from "@/lib/catalogue";
import { currentId } from "@/lib/catalogue/released";
import { isStatus } from "@/lib/progress/event";
import { type EventInput, eventInputsSchema, type RecordAnswer } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { statusOf } from "@/lib/progress/progress";
import { dayOf } from "@/lib/time/day";

/**
 * The second hop of a tick: takes up to 500 events of the viewer, all or none. Sending one again changes nothing.
 * It never redirects: the answer would reach TanStack Query as a failure.
 */
export async function recordEvents(input: unknown): Promise<RecordAnswer> {
  const viewer = await getViewer();
  if (viewer === null) return { ok: false, reason: "signed-out" };
  const parsed = eventInputsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, reason: "invalid" };
  // What a device has kept since before an upgrade may name items as they were called then.
  const inputs = parsed.data.map((input) => ({ ...input, itemId: currentId(input.itemId) }));
  if (inputs.some(({ itemId }) => findItem(itemId) === undefined))
    return { ok: false, reason: "unknown-item" };
  const recorded = await record(viewer, inputs);
  return { ok: true, recorded, savedAt: Date.now() };
}

/**
 * The checklist as a plain form, for browsers without JavaScript: the boxes as they now stand, or one status button
 * (`mark` = "status:item"). Without a viewer it leads to sign-in and back.
 */
export async function saveChecklist(skillId: unknown, form: unknown): Promise<void> {
  const skill = typeof skillId === "string" ? findSkill(skillId) : undefined;
  // What is no form must not count as one in which nothing is ticked.
  if (skill === undefined || !(form instanceof FormData)) return;
  const viewer = await getViewer();
  if (viewer === null) redirect(`/sign-in?callbackUrl=/learn/${skill.step}/${skill.id}`);

  const [status, markedId] = String(form.get("mark") ?? "").split(":");
  if (isStatus(status) && skill.items.some(({ id }) => id === markedId) && markedId !== undefined) {
    await record(viewer, [newEvent(markedId, status, Date.now())]);
    return;
  }
  const { items } = await readProgress(viewer.id);
  const checked = new Set(form.getAll("done"));
  const changed = skill.items.filter(({ id }) => checked.has(id) !== (statusOf(id, items) === "done"));
  if (changed.length === 0) return;
  const now = Date.now();
  await record(
    viewer,
    changed.map(({ id }) => newEvent(id, checked.has(id) ? "done" : "todo", now)),
  );
}

/** Adds what the server knows: when the events came (clamping clocks that are ahead) and on which day they count. */
async function record(viewer: Viewer, inputs: readonly EventInput[]): Promise<number> {
  const receivedAt = Date.now();
  const settings = await listTimeSettings(viewer.id);
  const events = inputs.map((input) => {
    const occurredAt = Math.min(input.occurredAt, receivedAt);
    return { ...input, occurredAt, receivedAt, day: dayOf(occurredAt, settings) };
  });
  const { recorded } = await storeEvents(viewer.id, events);
  return recorded;
}
