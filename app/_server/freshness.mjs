/** Days begin, in every zone of today, at a multiple of this: only there a streak changes without a write. */
const quarterHour = 15 * 60 * 1000;

/**
 * What the cache handler must know of the database. Next loads it outside of its bundle, where it cannot import
 * TypeScript: `instrumentation.ts` puts these functions of `db/` on globalThis, before the first request.
 *
 * @typedef {object} Published
 * @property {(tag: string) => Promise<number>} readStamp
 * @property {(handle: string) => Promise<boolean>} isPublished
 *
 * @returns {Published | undefined} Undefined while the app is being built.
 */
function published() {
  return Reflect.get(globalThis, Symbol.for("cairn.published"));
}

/**
 * What a person's public page shows cannot have changed while this text stays the same: every write that concerns it
 * sets its stamp anew, for all server processes at once. Whoever keeps what they made of it must read this before they
 * read the facts, or a write in between would stay unseen. Costs one point lookup. Null while the app is being built.
 *
 * @param {string} handle
 * @param {number} now ms UTC
 * @returns {Promise<string | null>}
 */
export async function freshnessOf(handle, now) {
  const stamp = await published()?.readStamp(`u:${handle}`);
  return stamp === undefined ? null : `${stamp} ${Math.floor(now / quarterHour)}`;
}

/**
 * Whether everyone may see this person's page.
 *
 * @param {string} handle
 * @returns {Promise<boolean>}
 */
export async function isPublished(handle) {
  return (await published()?.isPublished(handle)) ?? false;
}
