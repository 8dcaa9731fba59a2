import type { Status } from "./event";
import type { EventInput } from "./event-input";

/** A fresh event. `occurredAt` in ms UTC; the id is 128 random bits, so sending it twice changes nothing. */
export function newEvent(
  itemId: string,
  status: Status,
  occurredAt: number,
  source: EventInput["source"] = "learned",
): EventInput {
  // Not randomUUID: browsers offer that over https only, and many a Cairn lives on a home network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id, itemId, status, source, occurredAt };
}
