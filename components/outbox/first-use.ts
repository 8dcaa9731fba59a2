import type { EventInput } from "@/lib/progress/event-input";

const storageKey = "cairn-first-use";

let known: number | null = null;

/**
 * When this device first used Cairn, ms UTC: what comes along to a new account was not made before it (spec streaks,
 * Facts). The first call decides: `now`, or earlier where a guest's events are here from before this was remembered.
 */
export function firstUse(now: number, asGuest: readonly EventInput[]): number {
  known ??= readFirstUse() ?? keepFirstUse(earliestOf(now, asGuest));
  return known;
}

function earliestOf(now: number, asGuest: readonly EventInput[]): number {
  // What is dated back says nothing of when the device was used.
  const made = asGuest.filter(({ backdated }) => !backdated).map(({ occurredAt }) => occurredAt);
  return made.reduce((earliest, at) => Math.min(earliest, at), now);
}

function readFirstUse(): number | null {
  try {
    const kept = Number(localStorage.getItem(storageKey) ?? Number.NaN);
    return Number.isFinite(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Where nothing can be kept, nothing is older than the page. */
function keepFirstUse(at: number): number {
  try {
    localStorage.setItem(storageKey, String(at));
  } catch {}
  return at;
}
