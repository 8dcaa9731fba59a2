import { isTimeZone } from "@/lib/time/day";

/** The device's zone; null where it has none that means anything (`TZ=Foo/Bar` makes some browsers say "Etc/Unknown"). */
export function deviceZone(): string | null {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone && isTimeZone(timeZone) ? timeZone : null;
}
