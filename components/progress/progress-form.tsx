"use client";

import { type ReactNode, useActionState, useEffect } from "react";
import { useToast } from "@/components/ui/toast";
import { type Miss, useAnswering } from "@/components/ui/use-form-action";
import { useInBrowser } from "@/components/ui/use-in-browser";
import { notAsked, type ProgressAction, type ProgressAnswer } from "./progress-answer";
import { useOutbox } from "./use-outbox";

type ProgressFormProps = {
  readonly action: ProgressAction;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * A form that changes progress on the server rather than through the outbox. What became of it is said in the toast, or
 * without JavaScript above the form, and what the browser holds of the progress is asked for anew.
 */
export function ProgressForm({ action, className = "", children }: ProgressFormProps) {
  const [state, submit, pending] = useActionState(useAnswering(action, notAsked, missed), notAsked);
  const outbox = useOutbox();
  const showToast = useToast();
  const hasScript = useInBrowser();

  useEffect(() => {
    if (state.text === "") return;
    showToast({ tone: state.ok ? "calm" : "problem", text: state.text });
    if (!state.ok) return;
    // A guest's form has gone through the outbox already.
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

const missed = (miss: Miss): ProgressAnswer => ({ ok: false, text: missedWords[miss], savedAt: 0 });

/** React sets a form back after every answer: "Try again" would then save what nobody chose. */
function keepChoices(form: HTMLFormElement) {
  const keep = (event: Event) => event.preventDefault();
  form.addEventListener("reset", keep);
  return () => form.removeEventListener("reset", keep);
}
