"use server";

import { refresh } from "next/cache";
import { getViewer } from "@/app/_server/who/viewer";
import { writtenOrSaid } from "@/app/_server/write/written";
import { dismiss } from "@/db/dismissals";
import { findSkill } from "@/lib/catalogue";

/** "Not now": hides the suggestion to learn this skill for 7 days (spec suggestions). */
export async function dismissSuggestion(skillId: unknown): Promise<void> {
  const viewer = await getViewer();
  if (viewer === null || typeof skillId !== "string" || findSkill(skillId) === undefined) return;
  await writtenOrSaid(dismiss(viewer.id, { skillId, kind: "learn", at: Date.now() }));
  refresh();
}
