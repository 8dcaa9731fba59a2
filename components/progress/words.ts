import type { Status } from "@/lib/progress/event";
import type { RecordAnswer } from "@/lib/progress/event-input";

/** What a status is called on the page. */
export const statusNames: Readonly<Record<Status, string>> = {
  todo: "To do",
  learning: "Learning",
  done: "Done",
  skipped: "Skipped",
};

export type Refusal = Extract<RecordAnswer, { ok: false }>["reason"] | "no-answer";

/** Why a tick was taken back, and what to do. */
export const refusalTexts: Readonly<Record<Refusal, string>> = {
  "signed-out": "Not saved: you are signed out.",
  invalid: "Not saved: this page could not be understood. Reload it and try again.",
  "unknown-item": "Not saved: the catalogue has changed. Reload the page.",
  "too-long-ago": "Not saved: only the last 7 days can still be filled in.",
  "no-answer": "Not saved: Cairn could not be reached. Check the network.",
};
