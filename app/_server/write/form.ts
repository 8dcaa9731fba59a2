import { z } from "zod";
import { type FormState, typed } from "@/components/ui/form-state";

/** What an action was given as its form; anybody can call an action with anything, and what is no form is an empty one. */
export function formOf(input: unknown): FormData {
  return input instanceof FormData ? input : new FormData();
}

/** Refuses a form: the first thing that is wrong with each field, and what the person typed is kept. */
export function refused(error: z.ZodError, form: FormData): FormState {
  const errors = error.issues
    .toReversed()
    .map(({ path, message }) => [String(path[0] ?? "form"), message] as const);
  return { errors: Object.fromEntries(errors), values: typed(form), saved: false };
}

/** What a form said when it was drawn (`Drawn` of components/ui), by the names of `changesIn`; nothing where it does not say. */
export function drawnIn(form: FormData): Readonly<Record<string, unknown>> {
  try {
    const drawn: unknown = JSON.parse(String(form.get("drawn")));
    return typeof drawn === "object" && drawn !== null ? { ...drawn } : {};
  } catch {
    return {};
  }
}

/**
 * What the person changed in a form: the fields that are not as they were drawn. The others may have been changed on
 * another device since, and to save them too would undo that.
 */
export function changesIn<Fields extends object>(fields: Fields, form: FormData): Partial<Fields> {
  const drawn = drawnIn(form);
  const changes: Partial<Fields> = { ...fields };
  for (const name in fields) {
    if (JSON.stringify(fields[name]) === JSON.stringify(drawn[name])) delete changes[name];
  }
  return changes;
}

/** Nothing could be written at this moment (`words`, of written.ts), and what the person typed is kept. */
export function unsaved({ words }: { words: string }, form: FormData): FormState {
  return { errors: { form: words }, values: typed(form), saved: false };
}

export const signedOut: FormState = {
  errors: { form: "You are signed out. Sign in again in another tab, then save once more." },
  values: {},
  saved: false,
};

export const otherAccount: FormState = {
  errors: {
    form: "Another account is signed in in this browser now. Sign in with yours in another tab, then save once more.",
  },
  values: {},
  saved: false,
};

/** A choice of radio buttons in which the empty value means "not decided yet". */
export function optionalChoice<const Id extends string>(choices: readonly { readonly id: Id }[]) {
  return z
    .enum(["", ...choices.map(({ id }) => id)])
    .transform((id) => choices.find((choice) => choice.id === id)?.id ?? null);
}
