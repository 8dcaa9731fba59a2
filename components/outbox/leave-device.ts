import { line, outboxOf } from "./open-outbox";
import type { RecordEvents } from "./outbox-parts";

/** How long signing out waits for what is still to be sent, in ms. */
const patienceMs = 10_000;

/** Sends what waits of this owner. Answers how many events are left on the device, refused ones among them. */
export async function sendWhatWaits(owner: string, recordEvents: RecordEvents): Promise<number> {
  const outbox = outboxOf(owner);
  line.send ??= recordEvents;
  await Promise.race([outbox.open(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  const { events, refused } = outbox.state();
  return events.length + refused.length;
}

/** Forgets every event of this owner that the device keeps, in this tab and all others. */
export async function forgetOwner(owner: string): Promise<void> {
  const { events, refused } = outboxOf(owner).state();
  await outboxOf(owner).drop([...events, ...refused.map(({ event }) => event)].map(({ id }) => id));
}
