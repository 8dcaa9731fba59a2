/** How long the server may take to say that it is there, in ms. */
const patienceMs = 5_000;

/** What a proxy says whose Cairn does not answer. */
const ofProxies = [502, 503, 504];

/**
 * Whether the server answers at all: a device that is "online" may only have found a network that leads nowhere. A refusal
 * is an answer, too: a host need not show `/healthz` to everyone.
 */
export async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const { status } = await fetch("/healthz", { cache: "no-store", signal });
    return !ofProxies.includes(status);
  } catch {
    return false;
  }
}
