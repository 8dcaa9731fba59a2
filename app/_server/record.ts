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
  const events = inputs.map((input, place) => {
    // Of a clock that is ahead, a mark and its undo must not fall together: they keep their order.
    const occurredAt = Math.min(input.occurredAt, now - (inputs.length - 1 - place));
    return { ...input, occurredAt, receivedAt: along ? occurredAt : now, day: dayOf(occurredAt, settings) };
  });
  const { recorded } = await recordEvents(viewer.id, events);
  return recorded;
}
