"use client";

import { type SubmitEvent, useRef, useState } from "react";
import { forgetDevicePages } from "@/components/offline/forget-device-pages";
import { forgetOwner, sendWhatWaits } from "@/components/progress/leave-device";
import { keepZone } from "@/components/time/kept-zone";

type SignOutFormProps = {
  /** The viewer's id. */
  readonly owner: string;
  readonly signOut: () => Promise<void>;
};

/**
 * Signs out, and leaves nothing of the person on the device: what waits is sent first, and if that cannot be, they are
 * asked before it is dropped. Without JavaScript nothing waits.
 */
export function SignOutForm({ owner, signOut }: SignOutFormProps) {
  const [waiting, setWaiting] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const isReady = useRef(false);

  async function prepare(event: SubmitEvent) {
    if (isReady.current) return;
    event.preventDefault();
    const left = navigator.onLine ? await sendWhatWaits(owner) : Number.POSITIVE_INFINITY;
    if (left === 0) return leave();
    setWaiting(left);
    dialog.current?.showModal();
  }

  async function leave() {
    dialog.current?.close();
    keepZone(null);
    await Promise.all([forgetOwner(owner), forgetDevicePages()]);
    isReady.current = true;
    form.current?.requestSubmit();
  }

  return (
    <>
      <form ref={form} action={signOut} onSubmit={prepare}>
        <button type="submit" className="menu-entry">
          Sign out
        </button>
      </form>
      <dialog
        ref={dialog}
        aria-labelledby="sign-out-title"
        className="m-auto max-w-md rounded-2xl border border-line bg-card p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id="sign-out-title" className="mb-2 text-lg">
          {waiting === Number.POSITIVE_INFINITY ? "You are offline" : `${waiting} not saved yet`}
        </h2>
        <p className="mb-5">
          {waiting === Number.POSITIVE_INFINITY
            ? "Signing out needs the network. What you tick until then stays safe on this device."
            : "Cairn could not be reached, and signing out clears this device. Wait until they are saved, or drop them."}
        </p>
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Stay signed in
          </button>
          {waiting !== Number.POSITIVE_INFINITY && (
            <button type="button" className="button button-quiet" onClick={() => void leave()}>
              Drop {waiting} and sign out
            </button>
          )}
        </div>
      </dialog>
    </>
  );
}
