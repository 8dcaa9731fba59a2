import { generationNow, keepVisited, keptPage, keptUnder, offlinePath, placeOf } from "./store";

/** How long a page with a kept copy waits for the network. */
const patienceMs = 3_000;

/** A page that is just being opened is not yet among the clients. */
const openingMs = 60_000;

/** By client: when the copy that it shows was made, and when it was opened here (ms UTC). */
const copies = new Map<string, { keptAt: string; openedAt: number }>();

/** When the kept copy that this client shows was made, as the server's `Date`; undefined for a page from the network. */
export function copyShownIn(clientId: string): string | undefined {
  return copies.get(clientId)?.keptAt;
}

/** Answers a navigation: the network's page, else the kept one, else the page that says so. */
export function pageFor(event: FetchEvent): void {
  const path = keptUnder(event.request);
  const askedIn = generationNow();
  const network = fromNetwork(event, path);
  // Before the answer goes out, which uses up its body; and also when it comes too late for the visit.
  event.waitUntil(network.then((answer) => keepVisited(path, answer.clone(), askedIn)).catch(() => {}));
  event.respondWith(networkOr(network, path, (kept) => copyFor(event, kept)));
}

/**
 * Answers Next's request for the data of a page. These depend on the page that asks, so none is kept: an answer that is
 * no such data makes Next load the whole page, which is. A page that asks for itself anew is shown already and waits for
 * as long as it takes: to load it again would at best show the same. If the network fails, Next offers no other way.
 */
export function payloadFor(event: FetchEvent): void {
  const asked = keptUnder(event.request);
  const path = asked === pathOfAsker(event.request) ? null : asked;
  const askedIn = generationNow();
  const network = fetch(event.request);
  event.waitUntil(network.then((answer) => placeOf(answer, askedIn)).catch(() => {}));
  event.respondWith(
    networkOr(network, path, () => new Response("", { headers: { "content-type": "text/plain" } })),
  );
}

/** Where the page is that asks. Not the client's `url`: browsers differ in whether that follows a soft navigation. */
function pathOfAsker({ referrer }: Request): string | null {
  return URL.canParse(referrer) ? new URL(referrer).pathname : null;
}

async function fromNetwork(event: FetchEvent, path: string | null): Promise<Response> {
  const preloaded: Response | undefined = await event.preloadResponse;
  const answer = preloaded ?? (await fetch(event.request));
  // A proxy says so whose Cairn is just being updated.
  if ([502, 503, 504].includes(answer.status) && (await keptPage(path)))
    throw new Error(`no answer: ${answer.status}`);
  return answer;
}

/** The network's answer; when it fails, or takes too long and a copy is kept, what `instead` makes of that copy. */
async function networkOr(
  network: Promise<Response>,
  path: string | null,
  instead: (kept: Response | undefined) => Response | Promise<Response>,
): Promise<Response> {
  const kept = await keptPage(path);
  try {
    return await (kept === undefined ? network : withPatience(network));
  } catch {
    return instead(kept);
  }
}

async function copyFor(event: FetchEvent, kept: Response | undefined): Promise<Response> {
  if (kept === undefined) return (await keptPage(offlinePath)) ?? Response.error();
  await dropClosed();
  copies.set(event.resultingClientId, { keptAt: kept.headers.get("date") ?? "", openedAt: Date.now() });
  return kept;
}

async function dropClosed(): Promise<void> {
  const open = new Set((await self.clients.matchAll()).map(({ id }) => id));
  for (const [id, { openedAt }] of copies)
    if (!open.has(id) && Date.now() - openedAt > openingMs) copies.delete(id);
}

function withPatience(network: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("too slow")), patienceMs);
    network.then(resolve, reject);
  });
}

declare const self: ServiceWorkerGlobalScope;
