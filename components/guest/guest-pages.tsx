"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { type ReactNode, useEffect } from "react";
import { useOutboxState } from "@/components/outbox/use-outbox";
import type { Goal } from "@/lib/catalogue/goal";
import type { Item } from "@/lib/catalogue/schema";
import type { GuestCareerProps } from "./guest-career";
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
  career: dynamic(() => import("./guest-career"), { ssr: false }),
  backdate: dynamic(() => import("./guest-backdate"), { ssr: false }),
};

type OrGuestProps = (GuestLearnProps | GuestCareerProps | { readonly show: "map" }) & {
  readonly signedIn: boolean;
  readonly goal: Goal | null;
  readonly children?: ReactNode;
};

/** `children` is what the server made: all there is for a member, or for somebody who has not begun. */
export function OrGuest({ signedIn, children, ...props }: OrGuestProps) {
  const { asGuest } = useOutboxState();
  if (signedIn || asGuest.length === 0) return children;
  switch (props.show) {
    case "map":
      return <views.map {...props} />;
    case "career":
    case "role":
    case "tracks":
      return <views.career {...props} />;
    default:
      return <views.learn {...props} />;
  }
}

/** Dating back, for a guest who has begun. */
export function GuestBackdate({ items }: { items: readonly Item[] }) {
  const { asGuest } = useOutboxState();
  return asGuest.length > 0 && <views.backdate items={items} />;
}

export function GuestToday({ goal }: { goal: Goal | null }) {
  const { asGuest, isLoaded } = useOutboxState();
  const hasBegun = asGuest.length > 0 || (goal !== null && isLoaded);
  return hasBegun ? <views.today goal={goal} /> : <Empty title="Today" />;
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
      <p aria-busy={!isLoaded} className="text-soft noscript:hidden">
        {isLoaded ? "Nothing is ticked on this device yet. Open Learn and begin." : "One moment…"}
      </p>
      <noscript>
        <p>
          Without an account, Cairn keeps your ticks in this browser, and that takes JavaScript.{" "}
          <Link href="/learn" className="link">
            Read your plan
          </Link>
          , or{" "}
          <Link href="/sign-up" className="link">
            create an account
          </Link>
          : then it all works without.
        </p>
      </noscript>
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
