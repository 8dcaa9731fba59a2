"use client";

import { useActionState, useEffect, useEffectEvent, useRef, useState } from "react";
import { FieldError } from "@/components/ui/field";
import { type FormAction, type FormState, untouched } from "@/components/ui/form-state";
import { type Miss, missText } from "@/components/ui/no-answer";
import { FormNotice } from "@/components/ui/notice";
import { missedForm, useAnswering } from "@/components/ui/use-form-action";
import { noteProblem } from "@/lib/account/note";
import { type Draft, type KeptNote, keepDraft, noteKept, noteNow, readDraft, sendDraft } from "./drafts";

type NoteFormProps = {
  /** The viewer's id. */
  readonly owner: string;
  readonly skillId: string;
  /** Keeps the note; bound to the skill where the page is drawn, or a form without a script could not post to it. */
  readonly action: FormAction;
  /** As the page was drawn. */
  readonly note: KeptNote;
  /** When it was, ms UTC. */
  readonly readAt: number;
};

/** So long nothing is typed before a note is kept by itself, in ms. */
const pauseMs = 3000;

/**
 * The viewer's own notes on a skill. What is typed stands on the device at once, and is kept after a pause and when the
 * page is left. Where the kept note has changed since, both texts are shown and nothing is kept until the person presses.
 */
export function NoteForm({ owner, skillId, action, note, readAt }: NoteFormProps) {
  const [state, submit, pending] = useActionState(
    useAnswering(action, untouched, (miss, sentForm) => waiting(owner, skillId, miss, sentForm)),
    untouched,
  );
  const [draft, setDraft] = useState<Draft | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef("");
  const kept = noteNow(owner, skillId, note, readAt);

  // Controlled, so that it outlives React's reset of the form.
  const text = draft?.text ?? state.values["note"] ?? kept.text;
  const isDirty = draft !== null && draft.text !== kept.text;
  const isOvertaken = isDirty && draft.based !== kept.mark;
  // Without JavaScript only the server can tell.
  const wasRefused = draft === null && !state.saved && state.values["mark"] !== undefined;
  // Said before it is sent: the server does not even read what is far too long.
  const problem = noteProblem(text);
  // Not before something was typed here: without JavaScript nothing would ever free the button again.
  const mustShorten = problem !== null && isDirty;

  function type(typed: string) {
    const next = { text: typed, based: isDirty ? draft.based : kept.mark };
    keepDraft(owner, skillId, next);
    setDraft(next);
  }

  // What was left unsaved here; or typed before the scripts ran, or put back by the browser, with what it was based on.
  useEffect(() => {
    const fields = form.current?.elements;
    const area = fields?.namedItem("note");
    const based = fields?.namedItem("based");
    if (!(area instanceof HTMLTextAreaElement && based instanceof HTMLInputElement)) return;
    const isTyped = area.value !== area.defaultValue;
    if (isTyped) keepDraft(owner, skillId, { text: area.value, based: based.value });
    setDraft(readDraft(owner, skillId));
  }, [owner, skillId]);

  // An answer that was awaited while more was typed is what that is now based on.
  useEffect(() => {
    if (!state.saved) return;
    const { text: savedText, mark } = noteKept(owner, skillId, sent.current, state);
    setDraft((current) =>
      current === null || current.text === savedText ? null : { ...current, based: mark },
    );
  }, [state, owner, skillId]);

  // Each text by itself once: what nobody answered is sent again when the network is back.
  useEffect(() => {
    if (!isDirty || isOvertaken || mustShorten || pending || text === sent.current) return;
    const timer = setTimeout(() => form.current?.requestSubmit(), pauseMs);
    return () => clearTimeout(timer);
  }, [isDirty, isOvertaken, mustShorten, pending, text]);

  const keepNow = useEffectEvent(() => {
    // What is typed while a text is on its way goes after it, with what that becomes as its base.
    if (isDirty && !isOvertaken && !mustShorten && !pending) form.current?.requestSubmit();
  });
  const keepBehind = useEffectEvent(() => void sendDraft(owner, skillId, action));
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") keepNow();
    };
    addEventListener("online", keepNow);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      removeEventListener("online", keepNow);
      document.removeEventListener("visibilitychange", hidden);
      keepBehind();
    };
  }, []);

  return (
    <form
      ref={form}
      action={submit}
      onSubmit={() => {
        sent.current = text;
      }}
    >
      <label htmlFor="note" className="mb-1 block font-bold text-base">
        Notes
      </label>
      <p id="note-hint" className="mb-2 text-sm text-soft">
        Only you see them.
      </p>
      <input type="hidden" name="owner" value={owner} />
      {/* Who presses while both texts are shown has seen the kept one. */}
      <input type="hidden" name="based" value={isOvertaken ? kept.mark : (draft?.based ?? kept.mark)} />
      <textarea
        id="note"
        name="note"
        dir="auto"
        rows={4}
        className="field field-sizing-content min-h-28"
        aria-describedby="note-hint note-error"
        aria-invalid={(problem ?? state.errors["note"]) !== undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <FieldError name="note" error={problem ?? state.errors["note"]} />
      {(isOvertaken || wasRefused) && <Overtaken kept={kept.text} />}
      <div className="mt-3 flex items-center gap-4">
        <button type="submit" className="button button-quiet" disabled={pending || mustShorten}>
          {pending ? "Saving…" : "Keep note"}
        </button>
        <FormNotice state={state} saved={isDirty ? "" : "Note saved."} />
        {isDirty && state.values["waits"] !== undefined && (
          <p role="status" className="text-soft">
            {state.values["waits"]}
          </p>
        )}
      </div>
    </form>
  );
}

const waitWords = {
  unreached: "Cairn cannot be reached. Your note stands on this device and is sent by itself later.",
  outdated: "Cairn was updated. Your note stands on this device: reload the page, and it is sent.",
} as const;

/** Nobody answered. What stands on the device is safe, and that is no alarm. */
function waiting(owner: string, skillId: string, miss: Miss, form: FormData): FormState {
  const isSafe = readDraft(owner, skillId)?.text === form.get("note");
  if (!isSafe || miss.kind === "refused") return missedForm(miss, form);
  return { errors: {}, values: { waits: missText(miss, waitWords) }, saved: false };
}

function Overtaken({ kept }: { kept: string }) {
  return (
    <section aria-labelledby="other-note-title" className="mt-3 rounded-xl bg-wash px-4 py-3">
      <h3 id="other-note-title" className="mb-1 font-semibold text-base">
        This note was changed in another place
      </h3>
      <p className="mb-2 text-sm text-soft">
        {kept === ""
          ? "It was emptied there. Your text stands above: keep it, or empty it too."
          : "Below is what is kept now, above is yours. Put together what you want to have, then press “Keep note”."}
      </p>
      {kept !== "" && (
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {kept}
        </p>
      )}
    </section>
  );
}
