import type { Status } from "@/lib/progress/event";
import type { Refusal } from "@/lib/progress/outbox";

/** What a status is called on the page. */
export const statusNames: Readonly<Record<Status, string>> = {
  todo: "To do",
  learning: "Learning",
  done: "Done",
  skipped: "Skipped",
};

/** Why the server did not take something, and what to do. */
export const refusalTexts: Readonly<Record<Refusal, string>> = {
  "signed-out": "you are signed out",
  "other-account": "another account is signed in",
  invalid: "it could not be understood. Reload the page and try again",
  "unknown-item": "the catalogue has changed. Reload the page and try again",
  "too-long-ago": "only the last 7 days can still be filled in",
};
