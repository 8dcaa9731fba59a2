import { createHmac } from "node:crypto";
import { settings } from "@/app/_server/host/settings";

/** Carries `relayMark` on every request that proxy.ts let through. */
const relayHeader = "x-cairn-relay";

/**
 * Next hands a server action which the page at this address does not know on to a page that does: the server asks
 * itself, by its own address, with the headers of the first request. So it goes with a tick that is sent while its page
 * is being left. The guard would take that second request for one from elsewhere, wherever people reach Cairn by
 * another name than the server's own; the mark, which only this Cairn can make, says that the first was let through.
 */
export function isRelayed(headers: Pick<Headers, "get">): boolean {
  const mark = headers.get(relayHeader);
  return mark !== null && mark === relayMark();
}

/** Puts the mark on a request that was let through. */
export function markForRelay(headers: Headers): void {
  headers.set(relayHeader, relayMark());
}

function relayMark(): string {
  return createHmac("sha256", settings().authSecret).update(relayHeader).digest("base64url");
}
