import { everyone, expiredPath, isKeptPage, pagesPrefix, readerHeader } from "@/lib/offline/keep-list";
import { paceOf } from "./pace";

/** Build files, which never change under their names, and the page for what is not kept. */
export const shell = "cairn-shell";
export const offlinePath = "/offline";

/**
 * Grows whenever pages are forgotten. What was asked for before is not kept after: an answer to the one who left may
 * still be on its way. A worker that is stopped meanwhile loses the number and, with it, every such answer.
 */
let generation = 0;
export const generationNow = () => generation;

async function pageCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(pagesPrefix));
}

/** False from when somebody leaves until a page with a reader asks to keep again. */
let isWanted = true;
export const isKeepingWanted = () => isWanted;

/** A page with a reader is here: what it shows may be kept from now on. */
export function wantKeeping(): void {
  isWanted = true;
}

/** Forgets the pages of everybody: their reader leaves, and what they do to leave fetches nothing anew. */
export async function forgetPages(): Promise<void> {
  isWanted = false;
  await dropPages();
}

async function dropPages(): Promise<void> {
  generation += 1;
  await Promise.all((await pageCaches()).map((name) => caches.delete(name)));
}

/** Beside a reader's pages: when the server last spoke to them (ms UTC by this device). No page has this path. */
export const heardPath = "/-/heard";

/** For so long without a word of the server's the pages are shown: whose session ended elsewhere may hold the device. */
const heardForMs = 7 * 24 * 60 * 60 * 1000;

/** Often enough for days, and not a write for each answer. */
const noteEveryMs = 60 * 60 * 1000;

/** A clock that was put back says nothing about the time since: any distance counts. */
const isOver = (heardAt: number, ms: number) => Math.abs(Date.now() - heardAt) > ms;

/** Never fails: a full device goes on with what it has. */
async function noteHeard(cache: Cache): Promise<void> {
  try {
    const heardAt = await readHeard(cache);
    if (heardAt !== null && !isOver(heardAt, noteEveryMs)) return;
    await cache.put(heardPath, Response.json(Date.now()));
    await (await caches.open(shell)).delete(expiredPath);
  } catch {}
}

async function readHeard(cache: Cache): Promise<number | null> {
  return (await cache.match(heardPath))?.json() ?? null;
}

/** Drops the pages of whoever the server has not spoken to for too long, and notes why they are gone. */
async function dropExpired(): Promise<void> {
  for (const name of await pageCaches()) {
    const cache = await caches.open(name);
    const heardAt = await readHeard(cache);
    // Kept by an older Cairn, which noted nothing: the time begins now.
    if (heardAt === null) await noteHeard(cache);
    else if (isOver(heardAt, heardForMs)) {
      await dropPages();
      await (await caches.open(shell)).put(expiredPath, new Response());
      return;
    }
  }
}

/** Where an answer's page belongs, and the generation in which that holds. */
export type Place = { readonly cache: Cache; readonly reader: string; readonly generation: number };

/**
 * Looks whose answer this is and forgets the pages of everybody else. Null when it is not Cairn's, came too late, or is the
 * same for everyone (the guide) and nobody's pages are kept beside which it could lie.
 */
export async function placeOf(answer: Response, askedIn: number): Promise<Place | null> {
  const reader = answer.headers.get(readerHeader);
  const names = await pageCaches();
  if (reader === null || askedIn !== generation) return null;
  const name = reader === everyone ? names[0] : pagesPrefix + reader;
  if (name === undefined) return null;
  const others = names.filter((other) => other !== name);
  if (others.length > 0) generation += 1;
  const holdsIn = generation;
  await Promise.all(others.map((other) => caches.delete(other)));
  const cache = await caches.open(name);
  if (reader !== everyone) await noteHeard(cache);
  return holdsIn === generation ? { cache, reader, generation: holdsIn } : null;
}

/**
 * The path under which an address's page lies on the device. Null for an address with a query: it shows something else
 * than its path alone (older days, another comparison), so it is neither kept nor answered from what is kept.
 */
export function keptUnder({ url }: Request): string | null {
  const { pathname, searchParams } = new URL(url);
  // Next's own: it tells its data from the page.
  searchParams.delete("_rsc");
  return searchParams.toString() === "" ? pathname : null;
}

/** Keeps the answer to a navigation, if it is a page that may be kept. Takes the answer's body. */
export async function keepVisited(path: string | null, answer: Response, askedIn: number): Promise<void> {
  const place = await placeOf(answer, askedIn);
  // A cache that is deleted while this writes into it is gone with what it holds.
  if (place !== null && path !== null && isPage(path, answer)) await place.cache.put(path, answer);
}

/** Whether this is a page as a visit would show it, of a kind that may be kept. */
export function isPage(path: string, answer: Response): boolean {
  return isKeptPage(path) && isOwnHtml(answer);
}

/** Whether Cairn made this page, and no proxy, gateway or captive portal between. */
export function isOwnHtml(answer: Response): boolean {
  return isWhole(answer) && hasType(answer, /^text\/html/) && answer.headers.has(readerHeader);
}

const isWhole = ({ status, redirected, type }: Response) => status === 200 && !redirected && type === "basic";
const hasType = ({ headers }: Response, wanted: RegExp) => wanted.test(headers.get("content-type") ?? "");

const fileTypes: readonly [ending: string, type: RegExp][] = [
  [".js", /^(text|application)\/(x-)?javascript/],
  [".css", /^text\/css/],
  // What is older than this type calls it a font of another kind, or a number of bytes.
  [".woff2", /^(font|application)\/(font-|x-font-)?(woff2?|octet-stream)/],
];

/** Whether this is what a build file's name says: a page in its place, kept for good, would break every page. */
export function isFile(path: string, answer: Response): boolean {
  return (
    fileTypes.some(([ending, type]) => path.endsWith(ending) && hasType(answer, type)) && isWhole(answer)
  );
}

/**
 * The last answer for a path, while it may be shown. Keys are bare paths, whatever the answer says that it varies with.
 * A browser that can't read its store keeps nothing: it stands in the way of no answer from the network.
 */
export async function keptPage(path: string | null): Promise<Response | undefined> {
  if (path === null) return undefined;
  try {
    await dropExpired();
    const kept = await caches.match(path, { ignoreVary: true });
    // An older worker kept what was not Cairn's.
    return kept?.headers.has(readerHeader) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Hardly a line: a page waits for these. But one that is refused now is asked for again before the page breaks, within seconds: somebody looks at it. */
const fetchWanted = paceOf(60, 20, {}, 2_000);

/** Answers with a file of a build: its name holds a hash of its content, so a kept one is always right. */
export function fileFor(event: FetchEvent): void {
  const { pathname } = new URL(event.request.url);
  event.respondWith(
    keptFile(pathname).then(async (kept) => {
      if (kept !== undefined) return kept;
      const answer = await fetchWanted(pathname);
      // The page does not wait for the store, and a full one takes nothing from it.
      if (isFile(pathname, answer)) event.waitUntil(keepFile(pathname, answer.clone()).catch(() => {}));
      return answer;
    }),
  );
}

export async function keepFile(path: string, answer: Response): Promise<void> {
  await (await caches.open(shell)).put(path, answer);
}

/** The file if it is kept, and rightly: an older worker kept whatever came in its place. */
export async function keptFile(path: string): Promise<Response | undefined> {
  try {
    const kept = await (await caches.open(shell)).match(path, { ignoreVary: true });
    return kept !== undefined && isFile(path, kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
