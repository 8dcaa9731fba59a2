import { type FormAction, type FormState, untouched } from "@/components/ui/form-state";

/**
 * Notes that were typed on this device and that the server has not taken yet: one entry an account and skill, so that
 * nobody is shown another's. What a note was based on goes with it, and so a newer one is never overwritten unseen.
 */
export type Draft = {
  readonly text: string;
  /** The mark of the kept note that was there when the typing began. */
  readonly based: string;
};

/** A note as the server has it, and what names this very text. */
export type KeptNote = { readonly text: string; readonly mark: string };

/** The server action that keeps a note; once it is kept, the answer's values hold its `mark` and when, `savedAt`. */
export type SaveNote = (skillId: string, state: FormState, form: FormData) => Promise<FormState>;

const prefixOf = (owner: string) => `cairn-draft ${owner} `;

/** The draft of this account's note on a skill; null when all is saved, and where nothing can be kept. */
export function readDraft(owner: string, skillId: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefixOf(owner) + skillId) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a draft on this device. Where nothing can be kept it lives as long as the page. */
export function keepDraft(owner: string, skillId: string, draft: Draft): void {
  try {
    localStorage.setItem(prefixOf(owner) + skillId, JSON.stringify(draft));
  } catch {}
}

/** The skills on which this account has a draft. */
function skillsWithDrafts(owner: string): readonly string[] {
  try {
    const prefix = prefixOf(owner);
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** For whoever leaves this device. */
export function forgetDrafts(owner: string): void {
  for (const skillId of skillsWithDrafts(owner)) remove(prefixOf(owner) + skillId);
}

/** What this document knows to be kept, and when (ms UTC): until a page is rendered anew, it does not. */
const keptHere = new Map<string, KeptNote & { readonly savedAt: number }>();

/** The note as it is kept, as far as this document knows, on a page that was `drawn` at `readAt` (ms UTC). */
export function noteNow(owner: string, skillId: string, drawn: KeptNote, readAt: number): KeptNote {
  const kept = keptHere.get(prefixOf(owner) + skillId);
  return kept !== undefined && kept.savedAt >= readAt ? kept : drawn;
}

/** The server has taken this text: it is no draft any more, unless something else was typed since. */
export function noteKept(owner: string, skillId: string, text: string, { values }: FormState): KeptNote {
  const kept = { text, mark: values["mark"] ?? "", savedAt: Number(values["savedAt"]) };
  keptHere.set(prefixOf(owner) + skillId, kept);
  if (readDraft(owner, skillId)?.text === text) remove(prefixOf(owner) + skillId);
  return kept;
}

/** A note as the form sends it: another account may have signed in in this browser since. */
function noteForm(owner: string, { text, based }: Draft): FormData {
  const form = new FormData();
  form.set("owner", owner);
  form.set("note", text);
  form.set("based", based);
  return form;
}

/** Sends a draft by itself. What does not arrive or is refused stays on the device, and its own page shows it. */
export async function sendDraft(owner: string, skillId: string, action: FormAction): Promise<void> {
  const draft = readDraft(owner, skillId);
  if (draft === null) return;
  try {
    const state = await action(untouched, noteForm(owner, draft));
    if (state.saved) noteKept(owner, skillId, draft.text, state);
  } catch {
    // Nobody answers: it is tried again when the network is back, and with the next page.
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

/** Sends all drafts of this account. Answers how many are left, which nobody answered or which were refused. */
export async function sendDrafts(owner: string, save: SaveNote): Promise<number> {
  for (const skillId of skillsWithDrafts(owner)) {
    await sendDraft(owner, skillId, (state, form) => save(skillId, state, form));
  }
  return skillsWithDrafts(owner).length;
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null) return false;
  const { text, based }: Partial<Record<keyof Draft, unknown>> = kept;
  return typeof text === "string" && typeof based === "string";
}
