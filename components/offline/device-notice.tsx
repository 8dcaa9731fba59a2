"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Bar, BarButton } from "@/components/ui/bar";
import type { FromWorker } from "./messages";
import { askWhoWaits, lookWhenBack, startWorker, tell } from "./start-worker";
import { hasTyped, watchTyping } from "./typed";

/** Of this document. */
const asked = { isCopy: false };

/** Keeps the person's pages on this device, and says what they should know of it: an older copy, an update. `renderedAt`: ms UTC. */
export function DeviceNotice({ renderedAt }: { renderedAt: number }) {
  const pathname = usePathname();
  // What the worker says is of the page that was loaded, until that is drawn anew or another one follows.
  const [loaded] = useState({ renderedAt, pathname });
  const isAsLoaded = renderedAt === loaded.renderedAt && pathname === loaded.pathname;
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [isOutdated, setOutdated] = useState(false);

  useEffect(() => {
    const workers = navigator.serviceWorker;
    if (workers === undefined) return;
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "copy") setKeptAt(data.keptAt);
      else setOutdated(true);
    };
    workers.addEventListener("message", hear);
    // The worker tells of the document: what comes after it without a load is no copy.
    if (!asked.isCopy) tell(workers.controller, { kind: "is-copy" });
    asked.isCopy = true;
    startWorker().then(
      (registration) => registration !== null && askWhoWaits(registration),
      // Without a network, or where the browser refuses: the next page tries again, and nothing is lost.
      () => {},
    );
    return () => workers.removeEventListener("message", hear);
  }, []);

  useEffect(() => {
    if (!isAsLoaded) setKeptAt(null);
  }, [isAsLoaded]);

  useEffect(watchTyping, []);
  useEffect(lookWhenBack, []);

  return (
    // Always there: a live region that arrives together with its text is not announced.
    <div role="status" aria-label="This device">
      {keptAt !== null && isAsLoaded && (
        <Bar>
          <p className="py-2">{`This is your copy from ${inWords(keptAt)}. It is brought up to date when you are online.`}</p>
        </Bar>
      )}
      {isOutdated && <Update later={() => setOutdated(false)} />}
    </div>
  );
}

function Update({ later }: { later: () => void }) {
  const [warned, setWarned] = useState(false);
  const reload = () => {
    if (hasTyped() && !warned) setWarned(true);
    else void reloadOnce();
  };
  return (
    <Bar>
      <p className="grow basis-64 py-2">
        {warned
          ? "Something you typed on this page is not saved yet. Save it first, or reload without it."
          : "Cairn was updated. Reload when you like."}
      </p>
      <BarButton onClick={reload}>{warned ? "Reload without it" : "Reload"}</BarButton>
      <BarButton onClick={later}>Later</BarButton>
    </Bar>
  );
}

/** Lets the new worker take over and loads the page once; at once if another window has done so already. */
async function reloadOnce(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting ?? null;
  if (waiting === null) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  tell(waiting, { kind: "take-over" });
}

/** An instant in the words of the person's own browser. */
function inWords(date: string): string {
  return new Date(date).toLocaleString("en-GB", {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
}
