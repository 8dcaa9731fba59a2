import { freshnessOf } from "./freshness.mjs";
import { Lru } from "./lru.mjs";

/**
 * `make`, remembered for the last 500 of its answers, each for as long as what the person shows cannot have changed
 * (see freshness.mjs). For what Next cannot keep whole, because its address has a query. Who asks while an answer is
 * being made waits for the same one, unless a write came in between. Null where there is no public page.
 */
export function keptWhileFresh<Answer, Variant extends string[]>(
  make: (handle: string, ...variant: Variant) => Promise<Answer | null>,
): (handle: string, ...variant: Variant) => Promise<Answer | null> {
  const kept = new Lru<{ freshness: string; answer: Promise<Answer | null> }>({
    mostEntries: 500,
    mostBytes: 500,
  });
  return async (handle, ...variant) => {
    const freshness = await freshnessOf(handle, Date.now());
    if (freshness === null || freshness === undefined) return null;
    const key = [handle, ...variant].join(" ");
    const entry = kept.get(key);
    if (entry?.freshness === freshness) return entry.answer;
    const answer = make(handle, ...variant);
    kept.set(key, { freshness, answer }, 1);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
