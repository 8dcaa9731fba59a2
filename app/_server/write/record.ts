import "server-only";
import type { Viewer } from "@/app/_server/who/viewer";
import { requireSoundClock } from "@/db/clock";
import { type Recorded, recordEvents } from "@/db/events";
import { overQuota } from "@/db/quotas";
import { listTimeSettings } from "@/db/time-settings";
import type { EventInput } from "@/lib/progress/event-input";
import { dayOf, msPerDay } from "@/lib/time/day";

/** Records events of the viewer that one press of theirs made. Throws NotWritten when they are too many for one day. */
export async function record(viewer: Viewer, inputs: readonly EventInput[]): Promise<void> {
  const { later } = await recordFitting(viewer, inputs);
  if (later !== null) throw overQuota(later.retryAfterMs);
}

/** What a device made without an account, and from which instant on (ms UTC) it counts as received when it occurred. */
export type Along = { readonly countsFrom: number };

/**
 * Records as many events of the viewer as their account may record in a day and adds what the server knows: when they
 * came (clamping clocks that are ahead) and on which day they count. Where what comes `along` may count as received when
 * it occurred, all that the account ever received counts as of this day: it is new, and could say so of any number.
 */
export async function recordFitting(
  viewer: Viewer,
  inputs: readonly EventInput[],
  along: Along | null = null,
): Promise<Recorded> {
  const now = Date.now();
  await requireSoundClock(now);
  const countsFrom = along?.countsFrom ?? Number.POSITIVE_INFINITY;
  const settings = await listTimeSettings(viewer.id);
  const events = clamped(inputs, now).map((event) => ({
    ...event,
    receivedAt: event.occurredAt >= countsFrom ? event.occurredAt : now,
    along: along !== null,
    day: dayOf(event.occurredAt, settings),
  }));
  return recordEvents(viewer.id, events, Number.isFinite(countsFrom) ? 0 : now - msPerDay);
}

/**
 * Nothing occurred after `now` (ms UTC), whatever the device's clock said. A mark and its undo that are both ahead must
 * not fall together, so of one item's events each comes before the next, as the device sent them.
 */
function clamped(inputs: readonly EventInput[], now: number): EventInput[] {
  const latest = new Map<string, number>();
  return inputs
    .toReversed()
    .map((input) => {
      if (input.occurredAt <= now) return input;
      const occurredAt = latest.get(input.itemId) ?? now;
      latest.set(input.itemId, occurredAt - 1);
      return { ...input, occurredAt };
    })
    .toReversed();
}
