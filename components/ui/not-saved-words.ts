import { waitWords } from "@/lib/time/wait-words";

/** Why the server could not save something just now, and what to do, in words for the person. */
export const notSavedWords = {
  busy: "Cairn is busy at this moment, so nothing was saved. Try again in a few seconds.",
  disk: "The disk of this Cairn is full, or cannot be written to, so nothing was saved. Please tell the person who runs it, and try again later.",
  clock:
    "The clock of this Cairn is wrong, and your days would be too, so nothing was saved. Please tell the person who runs it, and try again later.",
} as const;

/** In words for who has written more than an account may in a day. */
export function quotaWords(retryAfterMs: number): string {
  return `This is more than Cairn saves for one account in a day, so not all of it was saved. You can go on in ${waitWords(retryAfterMs)}.`;
}

/** Of the reasons that a write gives: why nothing was saved, and what to do. */
export function wordsOf({ reason, retryAfterMs }: NotSaved): string {
  return reason === "quota" ? quotaWords(retryAfterMs) : notSavedWords[reason];
}

type NotSaved = { readonly reason: keyof typeof notSavedWords | "quota"; readonly retryAfterMs: number };

/** In words for who has pressed "Sign out" while the server could not write it down. */
export const notEndedWords =
  "You are signed out in this browser. Cairn could not end the session on its own side, because it cannot save anything at this moment. If somebody may have copied this browser's cookies, sign in and sign out once more later.";

/** The page that says so, for forms that have no place for it. */
export const notSavedPath = ({ reason, retryAfterMs }: NotSaved) =>
  `/not-saved?why=${reason}${reason === "quota" ? `&wait=${retryAfterMs}` : ""}` as const;

/** The same, for who has signed out. */
export const notEndedPath = "/not-saved?why=sign-out";
