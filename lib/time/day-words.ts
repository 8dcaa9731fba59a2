import type { Day } from "./day";

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Days in words, both ends included: "24 December 2026 – 2 January 2027", or one of them alone: "24 December 2026". */
export function daysInWords(fromDay: Day, toDay: Day = fromDay): string {
  return format.formatRange(Date.parse(fromDay), Date.parse(toDay));
}
