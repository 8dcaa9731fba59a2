/**
 * How the worker asks for what it keeps: so that no door on the way takes it for an attack. A few at once, as a browser does
 * for a page, then one after the other with a pause between; what is refused for being too fast, or meets a server that is
 * away, is asked for again by itself, as late as the refusal says, up to a limit.
 */
const tries = 4;

/** "Too many", and what proxies say of a server that is away for a moment. */
const notNow = [429, 502, 503, 504];

type Pace = (path: string) => Promise<Response>;

/** A line in which whoever asks waits for their turn: `atOnce` go ahead, then one each `everyMs`. */
export function paceOf(atOnce: number, everyMs: number, options: RequestInit, longestWaitMs = 60_000): Pace {
  let nextAt = Number.NEGATIVE_INFINITY;
  const turn = async () => {
    // Not the clock, which may be put back meanwhile.
    const now = performance.now();
    // Who has not asked for a while may ask for some at once.
    const at = Math.max(nextAt, now - (atOnce - 1) * everyMs);
    nextAt = at + everyMs;
    if (at > now) await wait(at - now);
  };
  return async (path) => {
    for (let tried = 1; ; tried += 1) {
      await turn();
      const answer = await fetch(path, options);
      if (!notNow.includes(answer.status) || tried === tries) return answer;
      const ms = Math.min(waitOf(answer, tried), longestWaitMs);
      // Everybody in the line waits along: who is refused asks no further in other ways.
      nextAt = Math.max(nextAt, performance.now() + ms);
    }
  };
}

/** What `Retry-After` says, in seconds or as a date; else longer each time. */
function waitOf({ headers }: Response, tried: number): number {
  const said = headers.get("retry-after");
  const ms = said === null ? Number.NaN : Number(said) * 1_000 || Date.parse(said) - Date.now();
  return Math.max(ms || 0, 1_000 * 2 ** tried);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
