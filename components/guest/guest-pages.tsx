"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect } from "react";
import { useOutboxState } from "@/components/progress/use-outbox";
import { sayGuest } from "./guest-cookie";
import type { GuestLearnProps } from "./guest-learn";

/*
 * What a guest sees is worked out in the browser, from the events on the device and the whole catalogue. That is a lot to
 * load, so each view comes only once there is something to show; until then, and for everyone else, the server's page
 * stands.
 */
const views = {
  today: dynamic(() => import("./guest-today"), { ssr: false }),
  history: dynamic(() => import("./guest-history"), { ssr: false }),
  learn: dynamic(() => import("./guest-learn"), { ssr: false }),
  map: dynamic(() => import("./guest-map"), { ssr: false }),
};

/** `children` is what the server made: all there is for a member, or for somebody who has not begun. */
export function OrGuestLearn({ signedIn, children, ...props }: OrGuestLearnProps) {
  const { asGuest } = useOutboxState();
  if (signedIn || asGuest.length === 0) return children;
  return props.show === "map" ? <views.map /> : <views.learn {...props} />;
}

type OrGuestLearnProps = (GuestLearnProps | { readonly show: "map" }) & {
  readonly signedIn: boolean;
  readonly children: ReactNode;
};

export function GuestToday() {
  const { asGuest } = useOutboxState();
  return asGuest.length > 0 ? <views.today /> : <Empty title="Today" />;
}

export function GuestHistory() {
  const { asGuest } = useOutboxState();
  return asGuest.length > 0 ? <views.history /> : <Empty title="History" />;
}

function Empty({ title }: { title: string }) {
  const { isLoaded } = useOutboxState();
  return (
    <div className="page">
      <h1 className="mb-4 text-2xl">{title}</h1>
      <p aria-busy={!isLoaded} className="text-soft">
        {isLoaded ? "Nothing is ticked on this device yet. Open Learn and begin." : "One moment…"}
      </p>
    </div>
  );
}

/** Keeps the server informed whether this device holds a guest's ticks. */
export function GuestCookie() {
  const { asGuest, isLoaded } = useOutboxState();
  const isGuest = asGuest.length > 0;
  useEffect(() => {
    if (isLoaded) sayGuest(isGuest);
  }, [isLoaded, isGuest]);
  return null;
}
