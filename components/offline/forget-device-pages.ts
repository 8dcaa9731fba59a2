import { pagesPrefix } from "@/lib/offline/keep-list";
import type { ToWorker } from "./messages";

/**
 * Forgets every page that this device keeps, for whoever leaves it. The worker hears of it first, so that an answer on
 * its way is not kept afterwards. Never fails: without a secure context (plain http on a home network) nothing is kept.
 */
export async function forgetDevicePages(): Promise<void> {
  if (!("caches" in globalThis)) return;
  const message: ToWorker = { kind: "forget" };
  navigator.serviceWorker?.controller?.postMessage(message);
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(pagesPrefix));
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // A browser that refuses storage keeps nothing either.
  }
}
