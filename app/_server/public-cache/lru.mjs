/**
 * Values by key, at most so many and so many bytes of them: those that were not asked for the longest make room.
 * Plain JavaScript, because Next loads the cache handler, which uses it, as it is.
 *
 * @template Value
 */
export class Lru {
  /** @type {Map<string, { value: Value, bytes: number }>} */
  #entries = new Map();
  #bytes = 0;
  #limits;

  /** @param {{ mostEntries: number, mostBytes: number }} limits */
  constructor(limits) {
    this.#limits = limits;
  }

  /**
   * @param {string} key
   * @returns {Value | undefined}
   */
  get(key) {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // A Map keeps the order of insertion: the first key is the one to drop.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /**
   * Keeps a value in place of the one before, unless it alone is larger than everything may be.
   *
   * @param {string} key
   * @param {Value} value
   * @param {number} bytes What it takes in memory, roughly
   */
  set(key, value, bytes) {
    this.delete(key);
    if (bytes > this.#limits.mostBytes) return;
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.mostEntries && this.#bytes <= this.#limits.mostBytes) break;
      this.delete(oldest);
    }
  }

  /** @param {string} key */
  delete(key) {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}
