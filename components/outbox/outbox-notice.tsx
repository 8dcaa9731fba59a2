"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Bar, BarButton, barActionLook } from "@/components/ui/bar";
import type { OutboxState } from "./outbox-parts";
import { useOutbox, useOutboxState } from "./use-outbox";
import { clockText, hindranceText, refusalTexts } from "./words";

/** What needs the person's eye: what waits or was refused, a device that keeps nothing or has a wrong clock. Else it is empty. */
export function OutboxNotice({ signedIn }: { signedIn: boolean }) {
  const outbox = useOutbox();
  const state = useOutboxState();
  const { refused, isKept, isLoaded, clockOff } = state;
  return (
    // Always there: a live region that arrives together with its text is not announced.
    <div role="status" aria-label="Outbox" className="-mt-8 sm:-mt-12 roomy:sticky top-0 z-10 mb-8 sm:mb-12">
      {signedIn ? <Waiting state={state} tryNow={() => void outbox.sync()} /> : <LeftBehind state={state} />}
      {refused.length > 0 && (
        <Bar>
          <p className="grow basis-64 py-2">{`Could not save ${refused.length}: ${refusalTexts[refused[0]?.refusal ?? "invalid"]}.`}</p>
          <BarButton onClick={() => void outbox.retry()}>Retry</BarButton>
          <BarButton onClick={() => void outbox.drop(refused.map(({ event }) => event.id))}>
            Discard
          </BarButton>
        </Bar>
      )}
      {isLoaded && !isKept && (
        <Bar>
          <p className="grow basis-64 py-2">
            {`This browser keeps nothing for Cairn: it is full, or the window is private. ${
              signedIn
                ? "Ticks are saved while you are online; wait for “Saved” before you close the page."
                : "What you tick is gone when you close or reload this page. With an account it is kept."
            }`}
          </p>
        </Bar>
      )}
      {clockOff !== 0 && (
        <Bar>
          <p className="py-2">{clockText(clockOff)}</p>
        </Bar>
      )}
    </div>
  );
}

function Waiting({ state, tryNow }: { state: OutboxState; tryNow: () => void }) {
  const { phase, events, hindrance, isKept } = state;
  if (events.length === 0) return null;
  if (phase === "waiting") {
    return (
      <Bar>
        <p className="grow basis-64 py-2">
          {`${events.length} ${hindranceText(hindrance)} ${isKept ? "They are safe on this device." : ""}`}
        </p>
        {hindrance.kind === "stranger" && (
          <BarButton onClick={() => location.reload()}>Load the page anew</BarButton>
        )}
        <BarButton onClick={tryNow}>Try now</BarButton>
      </Bar>
    );
  }
  if (phase === "signed-out") {
    return (
      <Bar>
        <p className="grow basis-64 py-2">{`You are signed out. ${events.length} waiting on this device until you sign in.`}</p>
        <SignIn />
      </Bar>
    );
  }
  if (phase !== "outdated") return null;
  return (
    <Bar>
      <p className="grow basis-64 py-2">{`Cairn was updated. ${events.length} waiting on this device until you reload.`}</p>
      <BarButton onClick={() => location.reload()}>Reload</BarButton>
    </Bar>
  );
}

/** What an account left on this device when its session ended. */
function LeftBehind({ state: { ofOthers } }: { state: OutboxState }) {
  if (ofOthers === 0) return null;
  return (
    <Bar>
      <p className="grow basis-64 py-2">{`${ofOthers} waiting on this device for their owner to sign in.`}</p>
      <SignIn />
    </Bar>
  );
}

function SignIn() {
  const pathname = usePathname();
  return (
    <Link href={`/sign-in?callbackUrl=${encodeURIComponent(pathname)}`} className={barActionLook}>
      Sign in
    </Link>
  );
}
