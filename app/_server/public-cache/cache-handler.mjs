import { freshnessOf } from "./freshness.mjs";
import { Lru } from "./lru.mjs";
import { noPublicPage } from "./no-public-page.mjs";

/** Whole answers (pages and route handlers that Next renders once) by Next's key. */
const kept = new Lru({ mostEntries: 2_000, mostBytes: 48 * 1024 * 1024 });

/** The freshness of what never changes while the server runs. */
const always = "always";

/**
 * Next's cache of rendered answers, in memory. A public page is served only while what it shows cannot have changed
 * (freshness.mjs), so that every server process forgets it at the write; nobody has to be told.
 *
 * Next makes one of these per request, which pairs `get` and `set`: what is kept carries the freshness that this very
 * request read before its render began. The tempting way, to read it in `set` alone, would keep a page that was
 * rendered from the facts of before a write under the stamp of after it.
 */
export default class CacheHandler {
  #buildFolder;
  /** @type {Map<string, string>} */
  #freshBefore = new Map();

  /** @param {{ serverDistDir: string }} context */
  constructor({ serverDistDir }) {
    this.#buildFolder = serverDistDir;
  }

  /** @param {string} key */
  async get(key) {
    const freshness = await freshnessOfKey(key);
    if (freshness === null) return { value: noPublicPage(this.#buildFolder), lastModified: Date.now() };
    const entry = kept.get(key);
    if (entry !== undefined && entry.freshness === freshness) return entry.answer;
    // The first reading counts: should Next come to share one handler among requests, that is the safe one.
    if (freshness !== undefined && !this.#freshBefore.has(key)) this.#freshBefore.set(key, freshness);
    return null;
  }

  /**
   * @param {string} key
   * @param {Answer | null} value
   * @param {{ cacheControl?: { revalidate: number | false, expire?: number } }} context
   *
   * @typedef {object} Answer
   * @property {number} [status]
   * @property {Record<string, unknown>} [headers]
   * @property {string} [html]
   * @property {Buffer} [rscData]
   * @property {Map<string, Buffer>} [segmentData]
   * @property {Buffer} [body]
   */
  async set(key, value, { cacheControl }) {
    const freshness = this.#freshBefore.get(key);
    if (value === null || freshness === undefined) return;
    // Next's answer to a POST where only GET is served, such as the icon: it must not become everybody's.
    if (value.status === 405) return;
    if ((await freshnessOfKey(key)) === freshness) {
      kept.set(key, { freshness, answer: { value, cacheControl, lastModified: Date.now() } }, sizeOf(value));
    } else {
      askAgain(key, value);
    }
  }

  async revalidateTag() {}

  resetRequestCache() {}
}

/**
 * A write overtook this render. Next gives its answer also to those who asked for the same page meanwhile, and some of
 * them may have come after that write: they must not see what it took away. So all are sent to ask once more.
 *
 * @param {string} key
 * @param {Answer} value What Next is about to send
 */
function askAgain(key, value) {
  value.status = 307;
  value.headers = { ...value.headers, location: pathOf(key) };
  value.html = "";
}

/**
 * Null for a page that nobody may see, undefined for what must not be kept, a key of an unknown form among it.
 *
 * @param {string} key
 */
async function freshnessOfKey(key) {
  const path = pathOf(key);
  if (path === undefined) return undefined;
  const handle = /^\/u\/([^/]+)/.exec(path)?.[1];
  return handle === undefined ? always : freshnessOf(handle, Date.now());
}

/**
 * The path of a key of the known form.
 *
 * @param {string} key `/route-cache/APP_PAGE/{sha256 of the route}/${path}`
 */
function pathOf(key) {
  return /^\/route-cache\/[A-Z_]+\/[0-9a-f]{64}\/\$(\/.*)$/.exec(key)?.[1];
}

/** @param {Answer} value */
function sizeOf({ html, rscData, segmentData, body }) {
  const segments = [...(segmentData?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  // A character takes two bytes as soon as one of the text is not Latin-1.
  return 500 + 2 * (html?.length ?? 0) + (rscData?.length ?? 0) + segments + (body?.length ?? 0);
}
