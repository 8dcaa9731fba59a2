/** A page's derivation takes less processor time than this, whatever somebody wrote (issue "Solid ground"), in ms. */
export const mostMs = 200;

/**
 * The processor time (ms) that `work` takes: the least of three runs. Time on the wall would be that of all that runs
 * beside it, and the first run is that of a cold engine as well.
 */
export function cpuMs(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
