import { build, everyone, type KeepList, readerHeader } from "@/lib/offline/keep-list";
import { paceOf } from "./pace";
import {
  generationNow,
  heardPath,
  isFile,
  isKeepingWanted,
  isOwnHtml,
  isPage,
  keepFile,
  keptFile,
  offlinePath,
  type Place,
  placeOf,
  shell,
} from "./store";

/** A file comes from the browser's own cache or costs a server next to nothing; a page is drawn for each that asks. */
const fetchFile = paceOf(4, 200, {});
const fetchPage = paceOf(6, 1_000, { priority: "low" });
const fetchNow = paceOf(6, 1_000, { cache: "no-store" });

const atATime = 3;
/** Beside the pages: the versions of those that were fetched here, by path. No page has this path. */
const notePath = "/-/versions";

type Note = { readonly build: string; readonly versions: Record<string, string> };

/** Before a build's worker is ready: its files and the page for what is not kept. Older files stay until `tidy`. */
export async function keepShell(): Promise<void> {
  const offline = await fetchNow(offlinePath);
  if (!isOwnHtml(offline)) throw new Error(`the page for what is not kept: ${offline.status}`);
  await (await caches.open(shell)).put(offlinePath, offline);
  if (isSaving()) return;
  const { files } = await readList(await fetchNow("/api/offline"));
  await keepFiles(files);
}

let lastRun: Promise<void> = Promise.resolve();
let runs = 0;

/** Whether the person asked the browser to save data: then only what they open themselves is kept. */
function isSaving(): boolean {
  // Not in the types, for it is not in Safari and Firefox.
  const { connection }: Navigator & { connection?: { saveData?: boolean } } = navigator;
  return connection?.saveData === true;
}

/**
 * Brings what is kept up to date: fetches the pages that show something else than those that are here. Does nothing while
 * somebody leaves.
 */
export async function keepPages(): Promise<void> {
  if (isSaving()) return;
  runs += 1;
  const mine = runs;
  // One after the other, or two would fetch the same; a later one takes over, for it knows what is wanted most by now.
  lastRun = lastRun.then(() => keepOnce(() => mine === runs)).catch(() => {});
  return lastRun;
}

/** Gives up the run that is on: a whole plan takes minutes. The next look goes on where it ended. */
export function stopKeeping(): void {
  runs += 1;
}

async function keepOnce(isLast: () => boolean): Promise<void> {
  if (!isKeepingWanted()) return;
  const askedIn = generationNow();
  const answer = await fetchNow("/api/offline");
  const place = await placeOf(answer, askedIn);
  if (place === null) return;
  const list = await readList(answer);
  // A page without its scripts is worth less than the older one that is here.
  if (!(await keepFiles(list.files))) return;

  const note = await readNote(place.cache);
  const versions = note?.build === list.build ? note.versions : {};
  const present = await pathsOfPages(place.cache);
  const isDue = (path: string) => versions[path] !== list.pages[path] || !present.has(path);
  const due = Object.keys(list.pages).filter(isDue);
  for (let from = 0; from < due.length; from += atATime) {
    // Between two batches somebody may have signed out, and the device may have lost the network.
    if (place.generation !== generationNow() || !isLast()) return;
    const batch = due.slice(from, from + atATime);
    const kept = await Promise.all(batch.map((path) => keepPage(path, place)));
    batch.forEach((path, index) => {
      const version = list.pages[path];
      if (!kept[index] || version === undefined) return;
      versions[path] = version;
      present.add(path);
    });
    await writeNote(place.cache, { build: list.build, versions });
  }
  if (list.build === build && !Object.keys(list.pages).some(isDue)) await tidy(place.cache, list);
}

async function keepPage(path: string, { cache, reader }: Place): Promise<boolean> {
  const answer = await fetchPage(path);
  const said = answer.headers.get(readerHeader);
  // Signed out or in as somebody else meanwhile, or not Cairn's at all.
  if (!isPage(path, answer) || (said !== reader && said !== everyone)) return false;
  await cache.put(path, answer);
  return true;
}

/** The paths of the pages that are here and Cairn's: an older worker kept what it was given, and browsers drop things. */
async function pathsOfPages(cache: Cache): Promise<Set<string>> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const answers = await Promise.all(paths.map((path) => cache.match(path, { ignoreVary: true })));
  return new Set(paths.filter((_, index) => answers[index]?.headers.has(readerHeader)));
}

/**
 * Whether every file is here now. Each by itself: one that fails takes none of the others along, and the next look asks for
 * it again.
 */
async function keepFiles(files: readonly string[]): Promise<boolean> {
  const kept = await Promise.all(files.map((file) => fetchAndKeep(file).catch(() => false)));
  return kept.every(Boolean);
}

async function fetchAndKeep(file: string): Promise<boolean> {
  if (await keptFile(file)) return true;
  const answer = await fetchFile(file);
  if (!isFile(file, answer)) return false;
  await keepFile(file, answer);
  return true;
}

/**
 * Drops what older builds left: their pages that this plan does not name, and then their files. Only the worker of the
 * newest build does so, when every page is of its build; and never beside a second window, which may still be of an
 * older one and load a part of it late.
 */
async function tidy(pages: Cache, { files, pages: named }: KeepList): Promise<void> {
  if ((await self.clients.matchAll({ type: "window" })).length > 1) return;
  const cache = await caches.open(shell);
  const keep = new Set([...files, offlinePath]);
  const outdated = (await cache.keys()).filter(({ url }) => !keep.has(new URL(url).pathname));
  if (outdated.length === 0) return;
  const strays = (await pages.keys()).filter(({ url }) => {
    const { pathname } = new URL(url);
    return !(pathname in named) && pathname !== notePath && pathname !== heardPath;
  });
  await Promise.all(strays.map((request) => pages.delete(request)));
  await Promise.all(outdated.map((request) => cache.delete(request)));
}

async function readList(answer: Response): Promise<KeepList> {
  if (!answer.ok) throw new Error(`the list of what to keep: ${answer.status}`);
  return answer.json();
}

async function readNote(cache: Cache): Promise<Note | undefined> {
  return (await cache.match(notePath))?.json();
}

async function writeNote(cache: Cache, note: Note): Promise<void> {
  await cache.put(notePath, Response.json(note));
}

declare const self: ServiceWorkerGlobalScope;
