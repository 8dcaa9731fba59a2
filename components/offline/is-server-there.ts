/** How long the server may take to say that it is there, in ms. */
const patienceMs = 5_000;

/** What a proxy says whose Cairn does not answer. */
const ofProxies = [502, 503, 504];

/** Who answers at Cairn's address: Cairn, nobody, or something that answers in its place and asks to sign in. */
export async function lookForServer(): Promise<"there" | "nobody" | "stranger"> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch("/healthz", { cache: "no-store", redirect: "manual", signal });
    if (ofProxies.includes(response.status)) return "nobody";
    // A refusal is an answer, too: a host need not show `/healthz` to everyone.
    const isPage = response.ok && (response.headers.get("content-type") ?? "").includes("html");
    return response.type === "opaqueredirect" || isPage ? "stranger" : "there";
  } catch {
    return "nobody";
  }
}

/** Whether Cairn answers at all: a device that is "online" may only have found a network that leads nowhere. */
export async function isServerThere(): Promise<boolean> {
  return (await lookForServer()) === "there";
}
