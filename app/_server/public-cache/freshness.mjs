/** Days begin, in every zone of today, at a multiple of this: only there a streak changes without a write. */
const quarterHour = 15 * 60 * 1000;

/**
 * What a person's public page shows cannot have changed while this text stays the same: every write that concerns it
 * sets its stamp anew, for all server processes at once. Whoever keeps what they made of it must read this before they
 * read the facts, or a write in between would stay unseen. Null for private, deleted and unknown people alike;
 * undefined while the app is being built. Costs one lookup.
 *
 * Plain JavaScript, because Next loads the cache handler as it is, outside of the app's bundle: `instrumentation.ts`
 * puts `findPublicStamp` of db/sharing.ts on globalThis before the first request.
 *
 * @param {string} handle
 * @param {number} now ms UTC
 * @returns {Promise<string | null | undefined>}
 */
export async function freshnessOf(handle, now) {
  /** @type {((handle: string) => Promise<number | null>) | undefined} */
  const findPublicStamp = Reflect.get(globalThis, Symbol.for("cairn.findPublicStamp"));
  const stamp = await findPublicStamp?.(handle);
  return typeof stamp === "number" ? `${stamp}-${Math.floor(now / quarterHour)}` : stamp;
}
