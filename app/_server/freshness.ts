import { findPublicStamp } from "@/db/sharing";

/** Days begin, in every zone of today, at a multiple of this: only there a streak changes without a write. */
const quarterHour = 15 * 60 * 1000;

/**
 * What a person's public page shows cannot have changed while this text stays the same: every write that concerns it
 * sets its stamp anew, for all server processes at once. Whoever keeps what they made of it must read this before they
 * read the facts, or a write in between would stay unseen. Null for private, deleted and unknown people alike.
 * Costs one lookup; `now` in ms UTC.
 */
export async function freshnessOf(handle: string, now: number): Promise<string | null> {
  const stamp = await findPublicStamp(handle);
  return stamp === null ? null : `${stamp}-${Math.floor(now / quarterHour)}`;
}

/** The request header in which the door (proxy.ts) tells the cache handler how fresh a page must be. */
export const freshnessHeader = "x-cairn-freshness";
