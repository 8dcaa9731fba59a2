const storageKey = "cairn-kept-here";

/** Whether this device has told its guest already what it may forget; also where it could not remember that. */
export function hasTold(): boolean {
  try {
    localStorage.setItem(`${storageKey}-try`, "1");
    localStorage.removeItem(`${storageKey}-try`);
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return true;
  }
}

export function rememberTold(): void {
  try {
    localStorage.setItem(storageKey, "told");
  } catch {}
}

/** Asks the browser not to throw away by itself what it keeps for Cairn. Some ask the person, some decide alone. */
export async function askToKeep(): Promise<void> {
  try {
    if (!(await navigator.storage?.persisted())) await navigator.storage?.persist();
  } catch {
    // Over plain http on a home network there is nobody to ask.
  }
}
