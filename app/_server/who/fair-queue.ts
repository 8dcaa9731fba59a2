/** So many wait already that the next would wait too long. */
export class TooManyWaiting extends Error {}

type Waiting = { readonly begin: () => void; readonly giveUp: (reason: TooManyWaiting) => void };

/**
 * Work of which only so much is done at once, and for which only so many may wait. It is fair by where it comes from:
 * addresses take turns, and when no more fit, the longest line loses its last, so that one address with many requests
 * keeps nobody else out.
 */
export function fairQueue({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }) {
  let free = atOnce;
  /** By address, the one whose turn is next first. */
  const lines = new Map<string, Waiting[]>();

  function stand(from: string, waiting: Waiting): void {
    const line = lines.get(from) ?? [];
    const all = [...lines.values()];
    if (all.reduce((sum, { length }) => sum + length, 0) >= mostWaiting) {
      const longest = all.reduce((most, each) => (each.length > most.length ? each : most), line);
      // No line may lose its last to make another as long as it was.
      if (longest.length <= line.length + 1) {
        waiting.giveUp(new TooManyWaiting());
        return;
      }
      longest.pop()?.giveUp(new TooManyWaiting());
    }
    line.push(waiting);
    lines.set(from, line);
  }

  function callNext(): void {
    const [turn] = lines;
    if (turn === undefined) {
      free += 1;
      return;
    }
    const [from, line] = turn;
    const next = line.shift();
    lines.delete(from);
    // Behind the others, until its turn comes again.
    if (line.length > 0) lines.set(from, line);
    next?.begin();
  }

  return async function queued<Result>(from: string, work: () => Promise<Result>): Promise<Result> {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin, giveUp) => stand(from, { begin, giveUp }));
    try {
      return await work();
    } finally {
      callNext();
    }
  };
}
