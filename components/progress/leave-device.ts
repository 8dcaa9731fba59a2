import { deviceStore } from "./outbox-store";
import { openOutbox } from "./use-outbox";

/** Sends what waits of this owner, if the page has their outbox open. Answers how many events are left on the device. */
export async function sendWhatWaits(owner: string): Promise<number> {
  await openOutbox.current?.sync();
  return (await idsOf(owner)).length;
}

/** Forgets every event of this owner that the device keeps, in this tab and all others. */
export async function forgetOwner(owner: string): Promise<void> {
  const ids = await idsOf(owner);
  if (openOutbox.current) await openOutbox.current.drop(ids);
  else
    await deviceStore()
      .remove(ids)
      .catch(() => {});
}

async function idsOf(owner: string): Promise<string[]> {
  // A device that keeps nothing has nothing to forget.
  const kept = await deviceStore()
    .load()
    .catch(() => []);
  return kept.filter((each) => each.owner === owner).map(({ event }) => event.id);
}
