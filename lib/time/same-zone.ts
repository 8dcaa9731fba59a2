import { isTimeZone, msPerDay, offsetAt } from "./day";

/** How far apart the clocks are looked at: zones that ever differ do so for weeks, most of them for years. */
const look = 10 * msPerDay;
const from = Date.UTC(1970, 0, 1);
const to = Date.UTC(2038, 0, 1);

/**
 * Whether two IANA names mean the same zone, such as Asia/Calcutta and Asia/Kolkata. Platforms disagree on which of
 * such names to give, so the clocks are compared: zones that agree since 1970 are one, as the zone database itself
 * has it. A name that this platform does not know is the same as nothing else.
 */
export function isSameZone(one: string, other: string): boolean {
  if (one === other) return true;
  if (!isTimeZone(one) || !isTimeZone(other)) return false;
  // From the end: zones that differ mostly differ today, so the first look tells.
  for (let at = to; at > from; at -= look) if (offsetAt(at, one) !== offsetAt(at, other)) return false;
  return true;
}
