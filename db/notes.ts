import { and, eq } from "drizzle-orm";
import { database } from "./client";
import { notes } from "./schema";
import type { ViewerId } from "./viewer-id";

const onSkill = (viewerId: ViewerId, skillId: string) =>
  and(eq(notes.userId, viewerId), eq(notes.skillId, skillId));

/** The viewer's note on a skill; null when there is none. */
export async function findNote(viewerId: ViewerId, skillId: string): Promise<string | null> {
  const note = database().select({ text: notes.text }).from(notes).where(onSkill(viewerId, skillId)).get();
  return note?.text ?? null;
}

/** Saves the viewer's note on a skill in place of the one before (`now` in ms UTC); an empty text removes it. */
export async function saveNote(
  viewerId: ViewerId,
  skillId: string,
  text: string,
  now: number,
): Promise<void> {
  const db = database();
  if (text === "") {
    db.delete(notes).where(onSkill(viewerId, skillId)).run();
    return;
  }
  db.insert(notes)
    .values({ userId: viewerId, skillId, text, updatedAt: now })
    .onConflictDoUpdate({ target: [notes.userId, notes.skillId], set: { text, updatedAt: now } })
    .run();
}
