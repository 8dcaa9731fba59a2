import type { Socket } from "node:net";

/**
 * Whoever holds a connection, as far as its address tells. An IPv6 address counts by its first four groups: one home or
 * one machine has all that begin with them.
 */
export function holderOf({ remoteAddress = "" }: Socket): string {
  return remoteAddress.split(":").slice(0, 4).join(":");
}
