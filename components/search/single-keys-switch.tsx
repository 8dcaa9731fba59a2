"use client";

import { useEffect, useState } from "react";
import { areSingleKeysOff, setSingleKeysOff } from "./keys";

/** Switches `/` and `?` off, for who speaks to their computer or presses keys by chance (WCAG 2.1.4). */
export function SingleKeysSwitch() {
  // Known to the browser alone: without a script there are no keys, and so no switch.
  const [off, setOff] = useState<boolean | null>(null);
  useEffect(() => setOff(areSingleKeysOff()), []);
  if (off === null) return null;
  const change = (on: boolean) => {
    setSingleKeysOff(!on);
    setOff(!on);
  };
  return (
    <label className="mt-5 flex min-h-11 items-center gap-3 border-line border-t pt-3">
      <input
        type="checkbox"
        className="tick mt-0"
        checked={!off}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>Use the single keys / and ? on this device</span>
    </label>
  );
}
