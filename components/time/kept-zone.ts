const storageKey = "cairn-kept-zone";

/** The pair of zones (of the settings, of the device) about which this device shall not ask; null without one. */
export function keptZone(): string | null {
  // A browser may keep no storage, or refuse to say.
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Asks no more about this pair on this device; null: forgets it. Where nothing can be kept, the next page asks again. */
export function keepZone(pair: string | null): void {
  try {
    if (pair === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, pair);
  } catch {}
}
