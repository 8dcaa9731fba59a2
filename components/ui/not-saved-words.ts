/** Why the server could not save something just now, and what to do, in words for the person. */
export const notSavedWords = {
  busy: "Cairn is busy at this moment, so nothing was saved. Try again in a few seconds.",
  disk: "The disk of this Cairn is full, or cannot be written to, so nothing was saved. Please tell the person who runs it, and try again later.",
  clock:
    "The clock of this Cairn is wrong, and your days would be too, so nothing was saved. Please tell the person who runs it, and try again later.",
} as const;

/** In words for who has pressed "Sign out" while the server could not write it down. */
export const notEndedWords =
  "You are signed out in this browser. Cairn could not end the session on its own side, because it cannot save anything at this moment. If somebody may have copied this browser's cookies, sign in and sign out once more later.";

/** The page that says so, for forms that have no place for it. */
export const notSavedPath = (reason: keyof typeof notSavedWords | "sign-out") =>
  `/not-saved?why=${reason}` as const;
