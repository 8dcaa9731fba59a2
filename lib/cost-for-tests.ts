/** A page's derivation takes less processor time than this, whatever somebody wrote (issue "Solid ground"), in ms. */
export const mostMs = 200;

/**
 * The processor time (ms) that `work` takes: the least of three runs, or the first that takes less than `enough`. Time on
 * the wall would be that of all that runs beside it, and the first run is that of a cold engine as well.
 */
export function cpuMs(work: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least >= enough; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
