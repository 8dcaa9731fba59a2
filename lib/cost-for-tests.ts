/** A page's derivation takes less processor time than this, whatever somebody wrote (issue "Solid ground"), in ms. */
export const mostMs = 200;

/**
 * The processor time (ms) that `work` takes: the least of ten runs, or the first that takes less than `enough`. Time on
 * the wall would be that of all that runs beside it; the first run is that of a cold engine, and what shares the processor
 * slows some runs down.
 */
export function cpuMs(work: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 10 && least >= enough; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
