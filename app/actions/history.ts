"use server";

import { refresh } from "next/cache";
import { getViewer } from "@/app/_server/who/viewer";
import { formOf } from "@/app/_server/write/form";
import { batchOfPress, isAsDrawn, ofPress } from "@/app/_server/write/press";
import { record } from "@/app/_server/write/record";
import { written } from "@/app/_server/write/written";
import type { ProgressAnswer } from "@/components/history/progress-answer";
import { statusNames } from "@/components/outbox/words";
import { requireSoundClock } from "@/db/clock";
import { findGoal } from "@/db/goals";
import { readProgress } from "@/db/progress";
import { undoBatch as storeUndoneBatch, undoEvent as storeUndoneEvent } from "@/db/undo";
import { findSkill, findStep } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { earlierDays } from "@/lib/history/backdate";
import { isBatchId, newBatch } from "@/lib/history/batch";
import { newEvent } from "@/lib/progress/new-event";
import { statusOf } from "@/lib/progress/progress";
import { dayOf } from "@/lib/time/day";
import { earlierDayWords } from "@/lib/time/day-words";

/** "I did this on Tuesday": records that an item was done on one of the last days that still count (`item`, `day`). */
export async function backdate(skillId: unknown, _state: unknown, input: unknown): Promise<ProgressAnswer> {
  const form = formOf(input);
  const viewer = await getViewer();
  if (viewer === null) return signedOut;
  const skill = typeof skillId === "string" ? findSkill(skillId) : undefined;
  const item = skill?.items.find(({ id }) => id === form.get("item"));
  if (item === undefined) return no("Not saved: the catalogue has changed. Reload the page and try again.");

  const now = Date.now();
  const { timeSettings } = await readProgress(viewer.id);
  const earlier = earlierDays(timeSettings, now).find(({ day }) => day === form.get("day"));
  if (earlier === undefined) return no("Not saved: only the last 7 days can still be filled in.");
  const event = { ...ofPress(form, newEvent(item.id, "done", earlier.at)), backdated: true };
  const recorded = await written(record(viewer, [event]));
  if (!recorded.ok) return no(recorded.words);

  refresh();
  const { items } = await readProgress(viewer.id);
  const when = earlierDayWords(earlier.day, dayOf(now, timeSettings));
  const stays =
    items[item.id]?.eventId === event.id
      ? ""
      : ` What you marked later stays: ${statusNames[statusOf(item.id, items)]}.`;
  return yes(`${when}, done: ${item.text}${stays}`);
}

/**
 * Sets every item of a step that is in the viewer's plan, and marked in any way, back to "to do", as one batch; but for
 * what was marked since the form was drawn.
 */
export async function startStepOver(
  stepId: unknown,
  _state: unknown,
  input: unknown,
): Promise<ProgressAnswer> {
  const form = formOf(input);
  const viewer = await getViewer();
  if (viewer === null) return signedOut;
  const step = typeof stepId === "string" ? findStep(stepId) : undefined;
  const [goal, { items }] = await Promise.all([findGoal(viewer.id), readProgress(viewer.id)]);
  const marked = planOf(goal)
    .filter((skill) => skill.step === step?.id)
    .flatMap((skill) => skill.items.map(({ id }) => id))
    .filter((id) => statusOf(id, items) !== "todo" && isAsDrawn(form, items[id]));
  if (step === undefined || marked.length === 0) return no("Nothing changed: every item is “To do” already.");
  const recorded = await written(
    record(viewer, newBatch(marked, "todo", Date.now(), "learned", batchOfPress(form, "start over", marked))),
  );
  if (!recorded.ok) return no(recorded.words);
  refresh();
  return yes(`${step.name} starts over. Days before today stay yours.`);
}

/** Takes back one event of the viewer (`event` in the form), where its item still stands as it left it. */
export async function undoEvent(_state: unknown, input: unknown): Promise<ProgressAnswer> {
  const viewer = await getViewer();
  if (viewer === null) return signedOut;
  return undone((now) => storeUndoneEvent(viewer.id, String(formOf(input).get("event")), now));
}

/** Takes back what one press did to many items of the viewer, as far as they still stand as it left them. */
export async function undoBatch(batchId: unknown, _state: unknown, _form: unknown): Promise<ProgressAnswer> {
  const viewer = await getViewer();
  if (viewer === null) return signedOut;
  return isBatchId(batchId) ? undone((now) => storeUndoneBatch(viewer.id, batchId, now)) : nothingUndone;
}

async function undone(undo: (now: number) => Promise<{ undone: number }>): Promise<ProgressAnswer> {
  const now = Date.now();
  const stored = await written(requireSoundClock(now).then(() => undo(now)));
  if (!stored.ok) return no(stored.words);
  refresh();
  const { undone: count } = stored.value;
  if (count === 0) return nothingUndone;
  return yes(
    count === 1 ? "Undone: the item is as it was before." : `Undone: ${count} items are as they were.`,
  );
}

const yes = (text: string): ProgressAnswer => ({ ok: true, text, savedAt: Date.now() });
const no = (text: string): ProgressAnswer => ({ ok: false, text, savedAt: 0 });
const nothingUndone = no("Nothing changed: something else came after it.");
const signedOut = no("Not saved: you are signed out. Sign in and try again.");
