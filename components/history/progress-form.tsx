"use client";

import { type ReactNode, useActionState, useEffect } from "react";
import { useOutbox } from "@/components/outbox/use-outbox";
import { type Miss, missText } from "@/components/ui/no-answer";
import { useToast } from "@/components/ui/toast";
import { useAnswering } from "@/components/ui/use-form-action";
import { useInBrowser } from "@/components/ui/use-in-browser";
import { notAsked, type ProgressAction, type ProgressAnswer } from "./progress-answer";

type ProgressFormProps = {
  /** What the plain form does without JavaScript, and with it too where there is no `inBrowser`. */
  readonly action: ProgressAction;
  /** With JavaScript: what goes through the outbox. */
  readonly inBrowser?: (form: FormData) => Promise<ProgressAnswer>;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * A form that changes progress. What became of it is said in the toast, or
 * without JavaScript above the form, and what the browser holds of the progress is asked for anew.
 */
export function ProgressForm({ action, inBrowser, className = "", children }: ProgressFormProps) {
  const hasScript = useInBrowser();
  const answering = useAnswering(action, notAsked, missed);
  const [state, submit, pending] = useActionState(
    hasScript && inBrowser ? (_state: ProgressAnswer, form: FormData) => inBrowser(form) : answering,
    notAsked,
  );
  const outbox = useOutbox();
  const showToast = useToast();

  useEffect(() => {
    if (state.text === "") return;
    showToast({ tone: state.ok ? "calm" : "problem", text: state.text });
    if (!state.ok) return;
    // What has gone through the outbox is known already.
    if (state.savedAt > 0) outbox.announce(state.savedAt);
  }, [state, outbox, showToast]);

  return (
    <form
      ref={keepChoices}
      action={submit}
      aria-busy={pending}
      className={`aria-busy:[&_button]:cursor-progress aria-busy:[&_button]:opacity-60 ${className}`}
    >
      {!hasScript && state.text !== "" && (
        <p role="status" className="mb-4 rounded-xl bg-wash px-4 py-3">
          {state.text}
        </p>
      )}
      {children}
    </form>
  );
}

const missedWords = {
  unreached: "Not saved: Cairn could not be reached. Try again.",
  outdated: "Not saved: Cairn was updated. Reload, and try again.",
} as const;

const missed = (miss: Miss): ProgressAnswer => ({
  ok: false,
  text: missText(miss, missedWords),
  savedAt: 0,
});

/** React sets a form back after every answer: "Try again" would then save what nobody chose. */
function keepChoices(form: HTMLFormElement) {
  const keep = (event: Event) => event.preventDefault();
  form.addEventListener("reset", keep);
  return () => form.removeEventListener("reset", keep);
}
