/** How long the server may take to say that it is there, in ms. */
const patienceMs = 5_000;

/** Whether the server answers at all: a device that is "online" may only have found a network that leads nowhere. */
export async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    return (await fetch("/healthz", { cache: "no-store", signal })).ok;
  } catch {
    return false;
  }
}
