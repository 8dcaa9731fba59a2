/** The app's keys: which there are, and when a key means the app and not what somebody is writing. */

export const keys: readonly { readonly press: readonly string[]; readonly does: string }[] = [
  { press: ["Ctrl K", "⌘ K", "/"], does: "Search" },
  { press: ["↑", "↓", "Home", "End"], does: "Move through what was found" },
  { press: ["Enter"], does: "Go to what is chosen, or to all that was found" },
  { press: ["Space"], does: "Tick an item, or take the tick back" },
  { press: ["Escape"], does: "Close what is open" },
  { press: ["?"], does: "This list" },
];

/** What of it a press of a key tells. */
type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"> & {
  /** Whether the focus is where text is written. */
  readonly writing: boolean;
  /** Whether single keys are switched off (WCAG 2.1.4: they must be able to be). */
  readonly singleKeysOff: boolean;
};

/** What a press opens; null for every other key. */
export function opens(press: Press): "palette" | "keys" | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey) return null;
  if (ctrlKey !== metaKey) return key.toLowerCase() === "k" && !shiftKey ? "palette" : null;
  if (ctrlKey || press.writing || press.singleKeysOff) return null;
  if (key === "/") return "palette";
  return key === "?" ? "keys" : null;
}

const setting = "cairn-single-keys";

/** Whether `/` and `?` are switched off on this device. */
export function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem(setting) === "off";
  } catch {
    // A browser that keeps nothing keeps the keys.
    return false;
  }
}

/** Switches `/` and `?` off or on again, on this device. */
export function setSingleKeysOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(setting, "off");
    else localStorage.removeItem(setting);
  } catch {
    // Nothing can be kept here; the keys stay as they are.
  }
}
