/// <reference lib="webworker" />
/**
 * The worker between Cairn's pages and the network: build files come from the device, pages from the network while it
 * answers and else as they were last. It never answers what it does not understand: data, actions and other people's
 * pages go their way as if it were not there. Next bundles it (`new URL` in ../start-worker.ts) into one file under a
 * fixed address.
 */
import { build } from "@/lib/offline/keep-list";
import type { FromWorker, ToWorker } from "../messages";
import { keepPages, keepShell, stopKeeping } from "./keep";
import { copyShownIn, pageFor, payloadFor } from "./pages";
import { fileFor, forgetPages, wantKeeping } from "./store";

declare const self: ServiceWorkerGlobalScope;

/** After a write; long enough for a row of ticks to become one look at what changed. */
const afterWriteMs = 3_000;
let writes = 0;

self.addEventListener("install", (event) => event.waitUntil(keepShell()));

self.addEventListener("activate", (event) => {
  // A navigation need not wait until this worker is awake.
  event.waitUntil(Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, headers } = event.request;
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin) return;
  if (method === "POST" && headers.has("next-action")) event.waitUntil(keepAfterWrite());
  if (method !== "GET") return;
  if (pathname.startsWith("/_next/static/")) fileFor(event);
  else if (mode === "navigate") pageFor(event);
  else if (headers.has("rsc") && !headers.has("next-router-prefetch")) payloadFor(event);
});

self.addEventListener("message", (event) => {
  const message: ToWorker = event.data;
  const answer = (text: FromWorker) => event.source?.postMessage(text);
  if (message.kind === "keep") {
    wantKeeping();
    event.waitUntil(keepPages());
  }
  if (message.kind === "forget") event.waitUntil(forgetPages());
  if (message.kind === "take-over") event.waitUntil(takeOver());
  if (message.kind === "give-way") stopKeeping();
  if (message.kind === "are-you-newer") {
    // A page of this very build asks: it needs no new start, and other pages go on with what they have.
    if (message.build === build) event.waitUntil(takeOver());
    else answer({ kind: "newer" });
  }
  if (message.kind === "is-copy" && event.source instanceof Client) {
    const keptAt = copyShownIn(event.source.id);
    if (keptAt !== undefined) answer({ kind: "copy", keptAt });
  }
});

async function takeOver(): Promise<void> {
  const giveWay: ToWorker = { kind: "give-way" };
  self.registration.active?.postMessage(giveWay);
  await self.skipWaiting();
}

async function keepAfterWrite(): Promise<void> {
  writes += 1;
  const mine = writes;
  await new Promise((resolve) => setTimeout(resolve, afterWriteMs));
  if (mine === writes) await keepPages();
}
