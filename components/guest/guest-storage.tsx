"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { useOutboxState } from "@/components/outbox/use-outbox";
import { Bar, BarButton, barActionLook } from "@/components/ui/bar";
import { askToKeep, hasTold, rememberTold } from "./kept-here";

/** Asks the browser once to keep a guest's ticks, and tells the guest once that it may forget them all the same. */
export function GuestStorage() {
  const { asGuest, isKept } = useOutboxState();
  const [isTelling, setTelling] = useState(false);
  const hasBegun = asGuest.length > 0 && isKept;

  useEffect(() => {
    if (!hasBegun || hasTold()) return;
    setTelling(true);
    void askToKeep();
  }, [hasBegun]);

  function close() {
    rememberTold();
    setTelling(false);
  }

  return (
    // Always there: a live region that arrives together with its text is not announced.
    <div role="status" aria-label="Where your ticks are" className="-mt-8 sm:-mt-12 mb-8 sm:mb-12">
      {isTelling && hasBegun && (
        <Bar>
          <p className="grow basis-64 py-2">
            Your ticks are in this browser alone. Some phones clear that when you do not open Cairn for seven
            days, and an app that you install begins empty. An account keeps them.
          </p>
          <Link href="/sign-up" onClick={close} className={barActionLook}>
            Create an account
          </Link>
          <BarButton onClick={close}>I understand</BarButton>
        </Bar>
      )}
    </div>
  );
}
