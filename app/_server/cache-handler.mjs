import noFallback from "next/dist/shared/lib/no-fallback-error.external.js";
import { freshnessOf, isPublished } from "./freshness.mjs";
import { Lru } from "./lru.mjs";

/** Whole answers (pages and route handlers that Next renders once) by Next's key; null where there is nobody. */
const kept = new Lru({ mostEntries: 10_000, mostBytes: 48 * 1024 * 1024 });

/** The freshness of what never changes while the server runs. */
const always = "always";

/**
 * Next's cache of rendered answers, in memory. A public page is served only while what it shows cannot have changed
 * (see freshness.mjs), so that every server process forgets it at the write; nothing ever has to be told.
 *
 * Next makes one of these per request, which pairs `get` and `set`: what is kept carries the freshness that this very
 * request read before its render began. The tempting way, to read it in `set`, would keep a page that was rendered
 * from the facts of before a write under the stamp of after it.
 */
export default class CacheHandler {
  /** @type {Map<string, string | null>} */
  #freshBefore = new Map();

  /** @param {string} key */
  async get(key) {
    const handle = handleOf(key);
    const freshness = await freshnessOfKey(key, handle);
    const entry = kept.get(key);
    if (entry !== undefined && entry.freshness === freshness) return found(entry.answer);
    if (handle !== undefined && !(await isPublished(handle))) {
      if (freshness !== null) kept.set(key, { freshness, answer: null }, sizeOf(null));
      return found(null);
    }
    // The first reading counts: should Next come to share one handler among requests, that is the safe one.
    if (!this.#freshBefore.has(key)) this.#freshBefore.set(key, freshness);
    return null;
  }

  /**
   * @param {string} key
   * @param {Answer | null} value
   * @param {{ cacheControl?: { revalidate: number | false, expire?: number } }} context
   *
   * @typedef {{ html?: string, rscData?: Buffer, segmentData?: Map<string, Buffer>, body?: Buffer }} Answer
   */
  async set(key, value, { cacheControl }) {
    const freshness = this.#freshBefore.get(key);
    if (value === null || freshness === undefined || freshness === null) return;
    kept.set(key, { freshness, answer: { value, cacheControl, lastModified: Date.now() } }, sizeOf(value));
  }

  async revalidateTag() {}

  resetRequestCache() {}
}

/**
 * Where there is nobody, ends in what Next itself throws for an address that no page answers to: the 404 of the whole
 * app, with its status and all of its HTML. The page's own `notFound()` would send an empty document that only a
 * browser with JavaScript fills. It also keeps unknown handles, of which there is no end, out of Next's own memory.
 *
 * @template Kept
 * @param {Kept | null} answer
 */
function found(answer) {
  if (answer === null) throw new noFallback.NoFallbackError();
  return answer;
}

/**
 * The path of a key. Undefined when it is not of the one known form.
 *
 * @param {string} key `/route-cache/APP_PAGE/{sha256 of the route}/${path}`
 */
function pathOf(key) {
  return /^\/route-cache\/[A-Z_]+\/[0-9a-f]{64}\/\$(\/.*)$/.exec(key)?.[1];
}

/**
 * Whose page it is, or what is served beside it.
 *
 * @param {string} key
 */
function handleOf(key) {
  return /^\/u\/([^/]+)/.exec(pathOf(key) ?? "")?.[1];
}

/**
 * @param {string} key
 * @param {string | undefined} handle
 * @returns {Promise<string | null>} Null for what must not be kept.
 */
async function freshnessOfKey(key, handle) {
  if (handle !== undefined) return freshnessOf(handle, Date.now());
  return pathOf(key) === undefined ? null : always;
}

/** @param {Answer | null} value */
function sizeOf(value) {
  const { html, rscData, segmentData, body } = value ?? {};
  const segments = [...(segmentData?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  // A character takes two bytes as soon as one of the text is not Latin-1.
  return 500 + 2 * (html?.length ?? 0) + (rscData?.length ?? 0) + segments + (body?.length ?? 0);
}
