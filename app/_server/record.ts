import "server-only";
import { recordEvents } from "@/db/events";
import { listTimeSettings } from "@/db/time-settings";
import type { EventInput } from "@/lib/progress/event-input";
import { dayOf } from "@/lib/time/day";
import type { Viewer } from "./viewer";

/**
 * Records events of the viewer and adds what the server knows: when they came (clamping clocks that are ahead) and on
 * which day they count. With `along` they count as received when they occurred. Answers how many were new.
 */
export async function record(viewer: Viewer, inputs: readonly EventInput[], along = false): Promise<number> {
  const now = Date.now();
  const settings = await listTimeSettings(viewer.id);
  const events = clamped(inputs, now).map((event) => ({
    ...event,
    receivedAt: along ? event.occurredAt : now,
    day: dayOf(event.occurredAt, settings),
  }));
  const { recorded } = await recordEvents(viewer.id, events);
  return recorded;
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
