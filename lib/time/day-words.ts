import { type Day, dayNumber, isoWeekday } from "./day";

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

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const monthNames = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The name of an ISO weekday, 1 (Monday) to 7. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? "";
}

/** "17 November", with the year where it is not that of `today`. */
export function dateWords(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? "" : ` ${day.slice(0, 4)}`;
  return `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]}${year}`;
}

/** "Tuesday 17 November", with the year where it is not that of `today`. */
export function dayWords(day: Day, today: Day): string {
  return `${weekdayName(isoWeekday(day))} ${dateWords(day, today)}`;
}

/** A stretch of days, both ends included: "14 to 20 March", "30 March to 2 April". */
export function spanWords(from: Day, to: Day, today: Day): string {
  if (from === to) return dateWords(from, today);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${isOneMonth ? Number(from.slice(8)) : dateWords(from, today)} to ${dateWords(to, today)}`;
}

/** A day before `today` as one says it: "Yesterday", or the weekday and the date. */
export function earlierDayWords(day: Day, today: Day): string {
  return dayNumber(today) - dayNumber(day) === 1 ? "Yesterday" : dayWords(day, today);
}
