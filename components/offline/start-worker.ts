import { build } from "@/lib/offline/keep-list";
import type { ToWorker } from "./messages";

/**
 * Starts the worker when the browser has nothing better to do, and lets it keep the person's pages. Null where there are
 * no workers: in development, and over plain http on a home network, which browsers do not trust with them.
 */
export async function startWorker(): Promise<ServiceWorkerRegistration | null> {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return null;
  await idle();
  const registration = await navigator.serviceWorker.register(
    new URL("./worker/service-worker.ts", import.meta.url),
    { scope: "/", updateViaCache: "none" },
  );
  const { active } = await navigator.serviceWorker.ready;
  tell(active, { kind: "keep" });
  return registration;
}

/**
 * An installed app is not opened anew for weeks: when it comes back to the front it looks for an update and for pages
 * that show something else by now, at most once an hour. Answers how to stop.
 */
export function lookWhenBack(): () => void {
  let lookedAt = Date.now();
  const look = () => {
    if (document.visibilityState === "hidden" || Date.now() - lookedAt < 3_600_000) return;
    lookedAt = Date.now();
    tell(navigator.serviceWorker?.controller ?? null, { kind: "keep" });
    // Without a network there is nothing to be found.
    navigator.serviceWorker
      ?.getRegistration()
      .then((found) => found?.update())
      .catch(() => {});
  };
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}

/** Asks the worker that waits, now or later, whether it is newer than this page. It answers `newer` to all who listen. */
export function askWhoWaits(registration: ServiceWorkerRegistration): void {
  const ask = () => tell(registration.waiting, { kind: "are-you-newer", build });
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", ask);
  });
  ask();
}

export function tell(worker: ServiceWorker | null, message: ToWorker): void {
  worker?.postMessage(message);
}

/** After the page has loaded and come to rest; Safari cannot say when that is. */
async function idle(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await new Promise<unknown>((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, 1_000);
  });
}
