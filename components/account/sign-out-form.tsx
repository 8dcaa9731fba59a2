"use client";

import { type SubmitEvent, useRef, useState } from "react";
import { forgetNotNow } from "@/components/guest/not-now";
import { forgetDrafts, type SaveNote, sendDrafts } from "@/components/notes/drafts";
import { forgetDevicePages } from "@/components/offline/forget-device-pages";
import { isServerThere } from "@/components/offline/is-server-there";
import type { RecordEvents } from "@/components/outbox/outbox-parts";
import { keepZone } from "@/components/time/kept-zone";

export type SignOutFormProps = {
  /** The viewer's id. */
  readonly owner: string;
  readonly signOut: () => Promise<void>;
  readonly recordEvents: RecordEvents;
  readonly saveNote: SaveNote;
};

/** Why the person is asked: nobody answers, or so many marks are still on this device alone. */
type Question = "unreachable" | number;

/** Only when it is needed: most pages are left without signing out. */
const loadLeaving = () => import("@/components/outbox/leave-device");

/**
 * Signs out, and leaves nothing of the person on the device: what waits is sent first, and if that cannot be, they are
 * asked before it is dropped. Without JavaScript nothing waits.
 */
export function SignOutForm({ owner, signOut, recordEvents, saveNote }: SignOutFormProps) {
  const [question, setQuestion] = useState<Question>("unreachable");
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const isReady = useRef(false);

  async function prepare(event: SubmitEvent) {
    if (isReady.current) return;
    event.preventDefault();
    setBusy(true);
    try {
      await sendAndLeave();
    } catch {
      // A script that is needed to leave did not come.
      ask("unreachable");
    } finally {
      setBusy(false);
    }
  }

  async function sendAndLeave() {
    if (!(await isServerThere())) return ask("unreachable");
    const { sendWhatWaits } = await loadLeaving();
    const left = (await sendWhatWaits(owner, recordEvents)) + (await sendDrafts(owner, saveNote));
    if (!(await isServerThere())) ask("unreachable");
    else if (left > 0) ask(left);
    else await leave();
  }

  function ask(why: Question) {
    setQuestion(why);
    dialog.current?.showModal();
  }

  async function leave() {
    dialog.current?.close();
    const { forgetOwner } = await loadLeaving();
    keepZone(null);
    forgetNotNow();
    forgetDrafts(owner);
    await Promise.all([forgetOwner(owner), forgetDevicePages()]);
    isReady.current = true;
    form.current?.requestSubmit();
    isReady.current = false;
  }

  return (
    <>
      <form ref={form} action={signOut} onSubmit={prepare}>
        <button type="submit" className="menu-entry" disabled={isBusy}>
          {isBusy ? "Signing out…" : "Sign out"}
        </button>
      </form>
      <dialog
        ref={dialog}
        aria-labelledby="sign-out-title"
        className="m-auto max-w-md rounded-2xl border border-line bg-card p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id="sign-out-title" className="mb-2 text-lg">
          {question === "unreachable" ? "Cairn cannot be reached" : `${question} not saved yet`}
        </h2>
        <p className="mb-5">
          {question === "unreachable"
            ? "Signing out needs the network. What you have ticked and written stays safe on this device until then."
            : "They are on this device alone, and signing out clears it. Stay and try again, or drop them."}
        </p>
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Stay signed in
          </button>
          {question !== "unreachable" && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => void leave()}
            >{`Drop ${question} and sign out`}</button>
          )}
        </div>
      </dialog>
    </>
  );
}
