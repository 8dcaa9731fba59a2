import type { Status } from "./event";
import type { EventInput } from "./event-input";
import type { Items } from "./progress";

/** A fresh event. `occurredAt` in ms UTC; the id is 128 random bits, so sending it twice changes nothing. */
export function newEvent(
  itemId: string,
  status: Status,
  occurredAt: number,
  source: EventInput["source"] = "learned",
): EventInput {
  return { id: randomHex(16), itemId, status, source, occurredAt, backdated: false };
}

/** A fresh event that comes after all that these items know, whatever the clock (`now`, ms UTC) says. */
export function nextEvent(
  items: Items,
  change: {
    readonly itemId: string;
    readonly status: Status;
    readonly source?: EventInput["source"] | undefined;
  },
  now: number,
): EventInput {
  const { itemId, status, source } = change;
  return newEvent(itemId, status, Math.max(now, (items[itemId]?.occurredAt ?? -1) + 1), source);
}

/** Random bytes as hex, two digits each. */
export function randomHex(count: number): string {
  // Not randomUUID: browsers offer that over https only, and many a Cairn lives on a home network.
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
