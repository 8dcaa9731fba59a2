import { missOf } from "@/components/ui/no-answer";
import { browserClock } from "./device-clock";
import { firstUse } from "./first-use";
import { Outbox } from "./outbox";
import type { OutboxParts, RecordEvents } from "./outbox-parts";
import { deviceStore } from "./outbox-store";

/** How the outboxes of this page reach the server, the page and the other tabs, as long as there is somebody to ask. */
export const line: {
  send: RecordEvents | null;
  onSaved: OutboxParts["onSaved"] | null;
  tell: OutboxParts["tabs"]["tell"] | null;
} = { send: null, onSaved: null, tell: null };

/** One for the document: each answer teaches it for all. */
export const clock = browserClock();

const outboxes = new Map<string, Outbox>();

/**
 * The outbox of an owner: a user's id, or `guest`. There is one of each as long as the document lives: where the device
 * keeps nothing, it is all that holds what was ticked, and must outlive the layout that a link leaves behind.
 */
export function outboxOf(owner: string): Outbox {
  const outbox = outboxes.get(owner) ?? newOutbox(owner);
  for (const other of outboxes.values()) if (other !== outbox) outbox.adopt(other.release());
  // On the server everybody would share it.
  if (typeof window !== "undefined") outboxes.set(owner, outbox);
  return outbox;
}

function newOutbox(owner: string): Outbox {
  const outbox = new Outbox({
    owner,
    store: deviceStore(),
    send: async (events, by, along, sentAt) => {
      if (line.send === null) throw new Error("nothing to send with");
      // A device that was ahead at first took its first use for later than it was.
      const since = along ? firstUse(sentAt, []) + Math.min(0, clock.off) : null;
      return line.send(events, by, since, sentAt);
    },
    tabs: { tell: (message) => line.tell?.(message) },
    clock,
    onSaved: (...saved) => line.onSaved?.(...saved),
    missOf,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  const stop = outbox.subscribe(() => {
    const { asGuest, isLoaded } = outbox.state();
    if (!isLoaded) return;
    firstUse(clock.now(), asGuest);
    stop();
  });
  return outbox;
}
