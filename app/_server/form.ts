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

/** Nothing could be written at this moment (`words`, of written.ts), and what the person typed is kept. */
export function unsaved({ words }: { words: string }, form: FormData): FormState {
  return { errors: { form: words }, values: typed(form), saved: false };
}

export const signedOut: FormState = {
  errors: { form: "You are signed out. Sign in again in another tab, then save once more." },
  values: {},
  saved: false,
};

/** A choice of radio buttons in which the empty value means "not decided yet". */
export function optionalChoice<const Id extends string>(choices: readonly { readonly id: Id }[]) {
  return z
    .enum(["", ...choices.map(({ id }) => id)])
    .transform((id) => choices.find((choice) => choice.id === id)?.id ?? null);
}
