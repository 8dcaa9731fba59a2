"use client";

import { useEffect, useRef, useState } from "react";
import { deviceZone } from "@/components/time/device-zone";
import { Field } from "@/components/ui/field";

type TimeZoneFieldProps = {
  readonly value: string;
  /** Whether to fill in the device's own zone: only before the person chose one, never behind their back. */
  readonly detect?: boolean;
  readonly error?: string | undefined;
};

/** The zone that days are counted in; the browser's own list of names is offered once the page runs. */
export function TimeZoneField({ value, detect = false, error }: TimeZoneFieldProps) {
  const [zones, setZones] = useState<readonly string[]>([]);
  const input = useRef<HTMLDivElement>(null);

  useEffect(() => {
    setZones(Intl.supportedValuesOf("timeZone"));
    const field = input.current?.querySelector("input");
    const zone = deviceZone();
    if (detect && field && zone !== null) field.value = zone;
  }, [detect]);

  return (
    <div ref={input}>
      <Field
        name="timeZone"
        label="Time zone"
        hint="Your days and streaks follow it."
        list="time-zones"
        autoComplete="off"
        spellCheck={false}
        required
        defaultValue={value}
        error={error}
      />
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  );
}
