import { Lru } from "./lru.mjs";

/** Whole answers (pages and route handlers that Next renders once) by Next's key. */
const kept = new Lru({ mostEntries: 2_000, mostBytes: 48 * 1024 * 1024 });

/** The freshness of what never changes while the server runs. */
const always = "always";

/**
 * Next's cache of rendered answers, in memory. A public page is served only to a request that was given the very same
 * freshness at the door (proxy.ts, freshness.ts): so every server process sees a write at once, and nobody has to be
 * told. What was not let in by the door gets nothing from here, and nothing of it is kept.
 *
 * Next makes one of these per request. What a request rendered is kept under the freshness that was read before its
 * render began; a page that a write overtook is therefore never served again.
 */
export default class CacheHandler {
  #freshness;

  /** @param {{ _requestHeaders: Record<string, string | string[] | undefined> }} context */
  constructor({ _requestHeaders }) {
    this.#freshness = _requestHeaders["x-cairn-freshness"];
  }

  /** @param {string} key */
  async get(key) {
    const entry = kept.get(key);
    return entry !== undefined && entry.freshness === this.#freshnessOf(key) ? entry.answer : null;
  }

  /**
   * @param {string} key
   * @param {Answer | null} value
   * @param {{ cacheControl?: { revalidate: number | false, expire?: number } }} context
   *
   * @typedef {{ html?: string, rscData?: Buffer, segmentData?: Map<string, Buffer>, body?: Buffer }} Answer
   */
  async set(key, value, { cacheControl }) {
    const freshness = this.#freshnessOf(key);
    if (value === null || freshness === undefined) return;
    kept.set(key, { freshness, answer: { value, cacheControl, lastModified: Date.now() } }, sizeOf(value));
  }

  async revalidateTag() {}

  resetRequestCache() {}

  /**
   * Undefined for what must not be kept, a key of an unknown form among it.
   *
   * @param {string} key `/route-cache/APP_PAGE/{sha256 of the route}/${path}`
   */
  #freshnessOf(key) {
    const path = /^\/route-cache\/[A-Z_]+\/[0-9a-f]{64}\/\$(\/.*)$/.exec(key)?.[1];
    if (path === undefined) return undefined;
    return path.startsWith("/u/") ? this.#freshness : always;
  }
}

/** @param {Answer} value */
function sizeOf({ html, rscData, segmentData, body }) {
  const segments = [...(segmentData?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  // A character takes two bytes as soon as one of the text is not Latin-1.
  return 500 + 2 * (html?.length ?? 0) + (rscData?.length ?? 0) + segments + (body?.length ?? 0);
}
