"use client";

import { useEffect, useState } from "react";
import { expiredPath } from "@/lib/offline/keep-list";

/** Why a page does not open: it was never here, or was here for too long without the server's word. */
export function WhyNotKept() {
  const [isExpired, setExpired] = useState(false);
  useEffect(() => {
    if (!("caches" in globalThis)) return;
    caches.match(expiredPath).then(
      (note) => setExpired(note !== undefined),
      () => {},
    );
  }, []);
  if (isExpired) {
    return (
      <>
        <h1 className="mb-3 text-2xl">Your pages are no longer on this device</h1>
        <p className="mb-6 max-w-2xl text-lg text-soft">
          This device has not reached Cairn for 7 days. To keep your pages private, the copies on it were
          removed. What you ticked here is safe: it is sent when you are back online. Connect to the network,
          and your pages come back.
        </p>
      </>
    );
  }
  return (
    <>
      <h1 className="mb-3 text-2xl">This page is not on your device yet</h1>
      <p className="mb-6 max-w-2xl text-lg text-soft">
        Cairn cannot be reached right now. Pages of your plan come along with you; this one was not among
        them, and opens again as soon as there is a network.
      </p>
    </>
  );
}
