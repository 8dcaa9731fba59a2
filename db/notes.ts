import { createHash } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { formerIds } from "@/lib/catalogue/renamed";
import { database, writeTransaction } from "./client";
import { notes } from "./schema";
import type { ViewerId } from "./viewer-id";

/** Under the skill's id of today or any that it had before. */
const onSkill = (viewerId: ViewerId, skillId: string) =>
  and(eq(notes.userId, viewerId), inArray(notes.skillId, [skillId, ...formerIds(skillId)]));

/** A note, and what names this very text: a page sends it along to say what was there when the typing began. */
export type Note = { readonly text: string; readonly mark: string };

export const noNote = noteOf("");

function noteOf(text: string): Note {
  return { text, mark: createHash("sha256").update(text).digest("base64url").slice(0, 16) };
}

/** The viewer's note on a skill, and below it those on skills that were merged into it; an empty text when there is none. */
export async function findNote(viewerId: ViewerId, skillId: string): Promise<Note> {
  return noteOn(viewerId, skillId);
}

function noteOn(viewerId: ViewerId, skillId: string): Note {
  const found = database()
    .select({ text: notes.text })
    .from(notes)
    .where(onSkill(viewerId, skillId))
    .orderBy(asc(notes.updatedAt))
    .all();
  return noteOf(found.map(({ text }) => text).join("\n\n"));
}

/**
 * Saves the viewer's note on a skill at `now` (ms UTC) in place of the one with the mark `based`; an empty text removes
 * it. Where another one is kept by now, and not this very text, nothing is saved. Answers the mark of what is kept then.
 */
export async function saveNote(
  viewerId: ViewerId,
  skillId: string,
  text: string,
  { based, now }: { readonly based: string; readonly now: number },
): Promise<{ ok: boolean; mark: string }> {
  return writeTransaction(() => {
    const kept = noteOn(viewerId, skillId);
    if (kept.text === text) return { ok: true, mark: kept.mark };
    if (kept.mark !== based) return { ok: false, mark: kept.mark };
    const db = database();
    db.delete(notes).where(onSkill(viewerId, skillId)).run();
    if (text !== "") db.insert(notes).values({ userId: viewerId, skillId, text, updatedAt: now }).run();
    return { ok: true, mark: noteOf(text).mark };
  });
}
