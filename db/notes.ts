import { and, asc, eq, inArray } from "drizzle-orm";
import { formerIds } from "@/lib/catalogue/renamed";
import { database, writeTransaction } from "./client";
import { notes } from "./schema";
import type { ViewerId } from "./viewer-id";

/** Under the skill's id of today or any that it had before. */
const onSkill = (viewerId: ViewerId, skillId: string) =>
  and(eq(notes.userId, viewerId), inArray(notes.skillId, [skillId, ...formerIds(skillId)]));

/** The viewer's note on a skill, and below it those on skills that were merged into it; null when there is none. */
export async function findNote(viewerId: ViewerId, skillId: string): Promise<string | null> {
  const found = database()
    .select({ text: notes.text })
    .from(notes)
    .where(onSkill(viewerId, skillId))
    .orderBy(asc(notes.updatedAt))
    .all();
  return found.length === 0 ? null : found.map(({ text }) => text).join("\n\n");
}

/** Saves the viewer's note on a skill in place of the one before (`now` in ms UTC); an empty text removes it. */
export async function saveNote(
  viewerId: ViewerId,
  skillId: string,
  text: string,
  now: number,
): Promise<void> {
  await writeTransaction(() => {
    const db = database();
    db.delete(notes).where(onSkill(viewerId, skillId)).run();
    if (text !== "") db.insert(notes).values({ userId: viewerId, skillId, text, updatedAt: now }).run();
  });
}
