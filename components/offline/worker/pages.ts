import { generationNow, keepVisited, keptPage, offlinePath, placeOf } from "./store";

/** How long a page with a kept copy waits for the network. */
const patienceMs = 3_000;

/** By client: when the copy that it shows was made. Read once by the page, so it stays short. */
const copies = new Map<string, string>();

/** When the kept copy that this client shows was made, as the server's `Date`; undefined for a page from the network. */
export function copyShownIn(clientId: string): string | undefined {
  return copies.get(clientId);
}

/** Answers a navigation: the network's page, else the kept one, else the page that says so. */
export function pageFor(event: FetchEvent, path: string): void {
  const askedIn = generationNow();
  const network = fromNetwork(event);
  // Before the answer goes out, which uses up its body; and also when it comes too late for the visit.
  event.waitUntil(network.then((answer) => keepVisited(path, answer.clone(), askedIn)).catch(() => {}));
  event.respondWith(networkOr(network, path, (kept) => copyFor(event, kept)));
}

/**
 * Answers Next's request for the data of a page. These depend on the page that asks, so none is kept: an answer that is
 * no such data makes Next load the whole page, which is.
 */
export function payloadFor(event: FetchEvent, path: string): void {
  const askedIn = generationNow();
  const network = fetch(event.request);
  event.waitUntil(network.then((answer) => placeOf(answer, askedIn)).catch(() => {}));
  event.respondWith(
    networkOr(network, path, () => new Response("", { headers: { "content-type": "text/plain" } })),
  );
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: Response | undefined = await event.preloadResponse;
  const answer = preloaded ?? (await fetch(event.request));
  // A proxy says so whose Cairn is just being updated.
  if ([502, 503, 504].includes(answer.status) && (await keptPage(new URL(event.request.url).pathname)))
    throw new Error(`no answer: ${answer.status}`);
  return answer;
}

/** The network's answer; when it fails, or takes too long and a copy is kept, what `instead` makes of that copy. */
async function networkOr(
  network: Promise<Response>,
  path: string,
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
  copies.set(event.resultingClientId, kept.headers.get("date") ?? "");
  return kept;
}

function withPatience(network: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("too slow")), patienceMs);
    network.then(resolve, reject);
  });
}
