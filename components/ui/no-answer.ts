import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from "next/navigation";

/**
 * Why a call of a server action brought no answer of Cairn's: nobody was reached; something else answered in its place;
 * Cairn refused at its door, in words of its own; it asks to come back later (after so many ms, where it says when);
 * or the page is older than the server and calls what is gone.
 */
export type Miss =
  | { readonly kind: "unreached" }
  | { readonly kind: "stranger" }
  | { readonly kind: "outdated" }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "busy"; readonly afterMs: number | null; readonly text: string | null };

/** What a call of a server action fails with when no answer of Cairn's came. */
export class NoAnswer extends Error {
  readonly miss: Miss;

  constructor(miss: Miss) {
    super(`no answer: ${miss.kind}`);
    this.miss = miss;
  }
}

/** What the failure of an action means. A failure inside the action itself counts as nobody reached: it is tried again. */
export function missOf(failure: unknown): Miss {
  if (failure instanceof NoAnswer) return failure.miss;
  return { kind: isUnrecognizedActionError(failure) ? "outdated" : "unreached" };
}

/** A miss in one or two calm sentences for a form; `unreached` and `outdated` say what becomes of what was typed. */
export function missText(
  miss: Miss,
  words: { readonly unreached: string; readonly outdated: string },
): string {
  switch (miss.kind) {
    case "unreached":
    case "outdated":
      return words[miss.kind];
    case "stranger":
      return "Something between this device and Cairn answered in its place, perhaps a page that asks you to sign in. Open Cairn in another tab to see it, then try again.";
    case "refused":
      return miss.text;
    case "busy":
      return miss.text ?? "Cairn is busy. Wait a little, then try again.";
  }
}
