import type { Status } from "./event";
import type { EventInput } from "./event-input";

/** A fresh event. `occurredAt` in ms UTC; the id is 128 random bits, so sending it twice changes nothing. */
export function newEvent(
  itemId: string,
  status: Status,
  occurredAt: number,
  source: EventInput["source"] = "learned",
): EventInput {
  return { id: randomHex(16), itemId, status, source, occurredAt, backdated: false };
}

/** Random bytes as hex, two digits each. */
export function randomHex(count: number): string {
  // Not randomUUID: browsers offer that over https only, and many a Cairn lives on a home network.
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
