/**
 * A day is a calendar date in a person's own time. Only instant to local time is ever computed, never the reverse.
 *
 * The zones come from Intl, with one formatter kept per zone. temporal-polyfill would ask the same Intl and add
 * 19 kB (gzip) to every page that shows a streak; the tests hold this file against it, zone by zone.
 */

import { countBefore, timelineOf } from "./timeline";

/** `YYYY-MM-DD`, in the person's own time. Days compare by code unit. */
export type Day = string;

/** How a person's days are cut, in force strictly after `from` until the next one; the first covers all time before. */
export type TimeSetting = {
  /** Ms UTC. */
  readonly from: number;
  /** IANA name. */
  readonly timeZone: string;
  /** Whole hour 0 to 6: until then a late night belongs to the day before. */
  readonly dayStartsAt: number;
};

export const msPerHour = 3_600_000;
export const msPerDay = 24 * msPerHour;

/** For a person who has not chosen yet. */
const unset: TimeSetting = { from: 0, timeZone: "UTC", dayStartsAt: 4 };

/**
 * By the name in small letters. Making one costs 50 times as much as using it, so each is kept: there are some 600 names
 * and no more. To keep fewer would let one person, who moves through all of them, have each made again and again.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();

function makeFormatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const name = timeZone.toLowerCase();
  const kept = formatters.get(name);
  if (kept) return kept;
  const made = makeFormatter(timeZone);
  formatters.set(name, made);
  return made;
}

/** Whether `name` is a zone that this platform knows. A bare offset ("+05:45") is none: it knows no daylight saving. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    makeFormatter(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a zone's clocks show beyond UTC at `instant` (ms UTC), in ms; at a change of the clocks, already the new value.
 * Throws a RangeError for a zone that `isTimeZone` refuses.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const shown = formatterOf(timeZone).format(second).match(/\d+/g) ?? [];
  const [month = 1, date = 1, year = 1970, hours = 0, minutes = 0, seconds = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, date, hours, minutes, seconds) - second;
}

/** What the person chose last, of settings that are oldest first: in force from now on. */
export function latestSetting(settings: readonly TimeSetting[]): TimeSetting {
  return settings.at(-1) ?? unset;
}

/** The setting in force at `instant` (ms UTC): of equal `from`, the later in the list. */
export function settingAt(instant: number, settings: readonly TimeSetting[]): TimeSetting {
  const timeline = timelineOf(settings);
  return timeline[countBefore(timeline, instant) - 1] ?? timeline[0] ?? unset;
}

/**
 * What to add to an instant (ms UTC), so that whole days of the sum are the person's days since 1970-01-01: below
 * `dayStartsAt` on the wall clock it is still the date before, which is the wall clock set back by those hours.
 */
export function dayShiftAt(instant: number, setting: TimeSetting): number {
  return offsetAt(instant, setting.timeZone) - setting.dayStartsAt * msPerHour;
}

/** The day of an instant (ms UTC). Throws a RangeError for a zone that `isTimeZone` refuses. */
export function dayOf(instant: number, settings: readonly TimeSetting[]): Day {
  const shift = dayShiftAt(instant, settingAt(instant, settings));
  return dayFromNumber(Math.floor((instant + shift) / msPerDay));
}

/** How long the day of an instant (ms UTC) still lasts, in ms: an hour more or less where the clocks are moved before its end. */
export function msLeftOfDay(instant: number, settings: readonly TimeSetting[]): number {
  const shifted = instant + dayShiftAt(instant, settingAt(instant, settings));
  return msPerDay - (((shifted % msPerDay) + msPerDay) % msPerDay);
}

/** Whether a text from outside is a day. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayFromNumber(dayNumber(text)) === text;
}

/** Calendar days since 1970-01-01. A date is read as UTC, so every step between two of them is the same. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / msPerDay;
}

/** The day that is `number` calendar days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const date = new Date(number * msPerDay);
  const month = date.getUTCMonth() + 1;
  const ofMonth = date.getUTCDate();
  // By hand: toISOString takes four times as long, and a history asks for thousands.
  return `${date.getUTCFullYear()}-${month < 10 ? "0" : ""}${month}-${ofMonth < 10 ? "0" : ""}${ofMonth}`;
}

/** The calendar day `count` days after `day`, or before it where negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** How many calendar days `to` is after `from`; negative where it is before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of a day number: 1 (Monday) to 7. 1970-01-01 was a Thursday. */
export function isoWeekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** 1 (Monday) to 7 (Sunday). */
export function isoWeekday(day: Day): number {
  return isoWeekdayOfNumber(dayNumber(day));
}
