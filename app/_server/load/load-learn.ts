import "server-only";
import { readGuestGoal } from "@/app/_server/who/guest-goal";
import { getViewer } from "@/app/_server/who/viewer";
import { findGoal } from "@/db/goals";
import { findNote, type Note, noNote } from "@/db/notes";
import { readProgress } from "@/db/progress";
import { planOf } from "@/lib/catalogue/plan";
import type { Items } from "@/lib/progress/progress";

const noItems: Items = {};

/** What the catalogue's pages show of the viewer; without one, the plan of a guest and nothing ticked. */
export async function loadLearn() {
  const viewer = await getViewer();
  const readAt = Date.now();
  if (viewer === null) {
    const goal = await readGuestGoal();
    return { viewer, readAt, goal, plan: planOf(goal), items: noItems, timeSettings: [] };
  }
  const [goal, { items, timeSettings }] = await Promise.all([findGoal(viewer.id), readProgress(viewer.id)]);
  return { viewer, readAt, goal, plan: planOf(goal), items, timeSettings };
}

/** The viewer's own note on a skill; empty without a viewer or a note. */
export async function loadNote(skillId: string): Promise<Note> {
  const viewer = await getViewer();
  return viewer === null ? noNote : findNote(viewer.id, skillId);
}
