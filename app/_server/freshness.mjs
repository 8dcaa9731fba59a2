/** Days begin, in every zone of today, at a multiple of this: only there a streak changes without a write. */
const quarterHour = 15 * 60 * 1000;

/** Where `instrumentation.ts` puts `readStamp` of db/stamps.ts: Next loads the cache handler outside of its bundle. */
const readStamp = Symbol.for("cairn.readStamp");

/**
 * What a person's public page shows cannot have changed while this text stays the same: every write that concerns it
 * sets its stamp anew, for all server processes at once. Whoever keeps what they made of it must read this before they
 * read the facts, or a write in between would stay unseen. Costs one point lookup. Null before the server is ready.
 *
 * @param {string} handle
 * @param {number} now ms UTC
 * @returns {Promise<string | null>}
 */
export async function freshnessOf(handle, now) {
  /** @type {((tag: string) => Promise<number>) | undefined} */
  const read = Reflect.get(globalThis, readStamp);
  if (read === undefined) return null;
  return `${await read(`u:${handle}`)} ${Math.floor(now / quarterHour)}`;
}
