import type { Status } from "@/lib/progress/event";
import type { Refusal } from "@/lib/progress/outbox";
import type { Hindrance } from "./outbox-parts";

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

/** Why so many events wait, after their number. */
export function hindranceText(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case "unreached":
      return "waiting for network.";
    case "stranger":
      return "waiting: something between this device and Cairn answered in its place, perhaps a page that asks you to sign in. Load the page anew to see it.";
    case "refused":
      return `not saved yet. ${hindrance.text}`;
    case "busy":
      return hindrance.text === null
        ? "waiting: Cairn takes them a little later."
        : `waiting. ${hindrance.text}`;
  }
}

const msPerDay = 24 * 60 * 60 * 1000;

/** What to say of a clock of the device to which so much, in ms, must be added to have the server's. */
export function clockText(off: number): string {
  const days = Math.round(Math.abs(off) / msPerDay);
  const howFar = `${days === 1 ? "about a day" : `about ${days} days`} ${off > 0 ? "behind" : "ahead"}`;
  return `The clock of this device is ${howFar}. Cairn counts your ticks by its own clock.`;
}
