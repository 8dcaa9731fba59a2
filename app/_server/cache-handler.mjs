import { freshnessOf } from "./freshness.mjs";
import { Lru } from "./lru.mjs";

/** Whole answers (pages and route handlers that Next renders once) by Next's key. */
const kept = new Lru({ mostEntries: 2_000, mostBytes: 48 * 1024 * 1024 });

/** What never changes while the server runs. */
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
    const freshness = await freshnessOfKey(key);
    const entry = kept.get(key);
    if (entry !== undefined && entry.freshness === freshness) return entry.answer;
    // The first reading counts: should Next come to share one handler among requests, that is the safe one.
    if (!this.#freshBefore.has(key)) this.#freshBefore.set(key, freshness);
    return null;
  }

  /**
   * @param {string} key
   * @param {{ html?: string, rscData?: Buffer, segmentData?: Map<string, Buffer>, body?: Buffer } | null} value
   * @param {{ cacheControl?: { revalidate: number | false, expire?: number } }} context
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
 * Null for what must not be kept: a key that cannot be read, and a handle that cannot be one, such as an encoded
 * spelling, which would have a stamp of its own.
 *
 * @param {string} key `/route-cache/APP_PAGE/{sha256 of the route}/${path}`
 */
async function freshnessOfKey(key) {
  const path = /^\/route-cache\/[A-Z_]+\/[0-9a-f]{64}\/\$(\/.*)$/.exec(key)?.[1];
  if (path === undefined) return null;
  if (!path.startsWith("/u/")) return always;
  const handle = /^\/u\/([a-z0-9-]+)(?:\/|$)/.exec(path)?.[1];
  return handle === undefined ? null : freshnessOf(handle, Date.now());
}

/** @param {{ html?: string, rscData?: Buffer, segmentData?: Map<string, Buffer>, body?: Buffer }} value */
function sizeOf({ html, rscData, segmentData, body }) {
  const segments = [...(segmentData?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  // A character takes two bytes as soon as one of the text is not Latin-1.
  return 1_000 + 2 * (html?.length ?? 0) + (rscData?.length ?? 0) + segments + (body?.length ?? 0);
}
