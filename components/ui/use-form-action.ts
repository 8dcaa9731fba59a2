import { unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import { type FormAction, type FormState, typed, untouched } from "./form-state";
import { type Miss, missOf, missText } from "./no-answer";
import { useInBrowser } from "./use-in-browser";

/** `useActionState` for a form that is saved: when no answer comes, the form says so and keeps what was typed. */
export function useFormAction(action: FormAction) {
  return useActionState(useAnswering(action, untouched, missedForm), untouched);
}

/**
 * The action to give to `useActionState`. Without it, an action whose request fails throws: the page gives way to the
 * error page, and what was typed is gone. `missed` makes the answer where the server gave none; where an action leads
 * to another page, that still happens.
 *
 * While the page is rendered and taken over it is the server's action itself, which a form without a script posts to.
 */
export function useAnswering<State>(
  action: (state: State, form: FormData) => Promise<State>,
  initial: State,
  missed: (miss: Miss, form: FormData) => State,
): (state: State, form: FormData) => Promise<State> {
  const isInBrowser = useInBrowser();
  if (!isInBrowser) return action;
  return async (_state, form) => {
    try {
      // No action asks for its last answer, and what that kept of the form would be sent a second time.
      return await action(initial, form);
    } catch (error) {
      unstable_rethrow(error);
      return missed(missOf(error), form);
    }
  };
}

const formWords = {
  unreached: "Cairn could not be reached. What you typed is still here: check the network and save again.",
  outdated: "Cairn was updated: copy what you typed, reload, and save again.",
} as const;

/** A password is not kept, nor worth copying. */
const passwordWords = {
  unreached: "Cairn could not be reached. Check the network, then type your password once more.",
  outdated: "Cairn was updated: reload, then type your password once more.",
} as const;

/** What such a form answers by itself. */
export function missedForm(miss: Miss, form: FormData): FormState {
  const words = form.has("password") ? passwordWords : formWords;
  return { errors: { form: missText(miss, words) }, values: typed(form), saved: false };
}
