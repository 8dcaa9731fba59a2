import type { Dismissal } from "@/lib/suggest/suggestions";

const storageKey = "cairn-not-now";

/** What a guest has put off on this device, long ago or lately; nothing where nothing can be kept. */
export function readNotNow(): readonly Dismissal[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isDismissal) : [];
  } catch {
    return [];
  }
}

/** Keeps these on this device, in place of those before. Where nothing can be kept they hold until the page is left. */
export function keepNotNow(dismissals: readonly Dismissal[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(dismissals));
  } catch {}
}

function isDismissal(kept: unknown): kept is Dismissal {
  if (typeof kept !== "object" || kept === null) return false;
  const { skillId, kind, at }: Partial<Record<keyof Dismissal, unknown>> = kept;
  return typeof skillId === "string" && kind === "learn" && typeof at === "number";
}

/** For whoever leaves this device. */
export function forgetNotNow(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {}
}
