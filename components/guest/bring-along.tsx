"use client";

import { useEffect, useState } from "react";
import { useOutbox, useOutboxState } from "@/components/outbox/use-outbox";
import { useToast } from "@/components/ui/toast";

/**
 * What was ticked on this device without an account: a new account takes it along at once; one that was there before
 * asks first, and says what it means.
 */
export function BringAlong({ isNew, handle }: { isNew: boolean; handle: string }) {
  const outbox = useOutbox();
  const { asGuest } = useOutboxState();
  const [isLater, setLater] = useState(false);
  const [isSure, setSure] = useState(false);
  const showToast = useToast();
  const count = asGuest.length;

  useEffect(() => {
    if (!isNew || count === 0) return;
    void outbox.bringAlong();
    showToast({
      tone: "calm",
      text: "What you ticked before joins your account, each day where it was.",
    });
  }, [isNew, count, outbox, showToast]);

  if (isNew || isLater || count === 0) return null;
  const buttonLook = "button button-quiet";
  return (
    <section aria-labelledby="bring-along-title" className="page mb-8">
      <div className="card border-moss p-5">
        <h2 id="bring-along-title" className="mb-1 text-lg">
          Ticks without an account
        </h2>
        <p className="mb-4 max-w-2xl">{`On this device ${count === 1 ? "one mark was" : `${count} marks were`} made without an account. Are they yours, ${handle}? They join your progress on their own days. Those of the last 7 days can count in your streak, older ones cannot. Where you have marked the same item, the later mark holds.`}</p>
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button" onClick={() => void outbox.bringAlong()}>
            Add them to my account
          </button>
          <button type="button" className={buttonLook} onClick={() => setLater(true)}>
            Not now
          </button>
          <button
            type="button"
            className={buttonLook}
            onClick={() => {
              if (isSure) void outbox.drop(asGuest.map(({ id }) => id));
              else setSure(true);
            }}
          >
            {isSure ? "Really delete them for good?" : "Delete them"}
          </button>
        </div>
      </div>
    </section>
  );
}
