/**
 * What anybody may send costs little before anybody knows who they are (spec trust, S6): 2,000 inputs, 50,000 with
 * CAIRN_LONG=1, of what has once been slow and of what slows such code: long runs, few letters, many parts, signs that
 * stand for letters. Seen to fail: with any number of parts of a word searched (110 ms), 64 characters of a password
 * judged twice (130 ms).
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { isOwnWrite } from "@/app/_server/door/origin";
import { hasIt } from "@/app/_server/public-cache/etag";
import { handleSchema } from "@/lib/account/handle";
import { nameSchema } from "@/lib/account/name";
import { noteProblem } from "@/lib/account/note";
import { returnPath } from "@/lib/account/return-path";
import { picksOf } from "@/lib/catalogue/plan";
import { cpuMs } from "@/lib/cost-for-tests";
import { pageAsked } from "@/lib/history/history-page";
import { eventInputsSchema } from "@/lib/progress/event-input";
import { search } from "@/lib/search";
import { longestQuery } from "@/lib/search/limits";
import { pauseSchema } from "@/lib/streak/rest";
import { isDay } from "@/lib/time/day";
import { isSameZone } from "@/lib/time/same-zone";
import { timeZoneSchema } from "@/lib/time/time-zone-schema";
import { passwordLength, passwordProblem } from "./password";

/** None may hold the server for longer (ms of the processor; spec trust, S6). */
const most = 200;

/** A form is read up to 64 kB, headers up to 16 kB. */
const [inForm, inHeader] = [64_000, 16_000];

const address = { appUrl: null, trustProxy: true };

/** What each does with a text, and how much of it gets there. */
const readers: Record<string, { readonly longest: number; readonly read: (text: string) => unknown }> = {
  search: { longest: longestQuery, read: search },
  "new password": { longest: passwordLength.most, read: (text) => passwordProblem(text, "ada-lovelace") },
  "new password beside a handle": { longest: 30, read: (text) => passwordProblem(`${text}${text}`, text) },
  "return path": { longest: inForm, read: returnPath },
  handle: { longest: inForm, read: (text) => handleSchema.safeParse(text) },
  name: { longest: inForm, read: (text) => nameSchema.safeParse(text) },
  note: { longest: inForm, read: noteProblem },
  "time zone": { longest: inForm, read: (text) => timeZoneSchema.safeParse(text) },
  day: { longest: inForm, read: isDay },
  pause: { longest: inForm, read: (text) => pauseSchema.safeParse({ fromDay: text, toDay: text }) },
  "place in the history": { longest: inHeader, read: (text) => pageAsked({ before: text, from: text }) },
  events: {
    longest: 500,
    read: (text) =>
      eventInputsSchema.safeParse(
        Array.from({ length: 500 }, () => ({
          id: text,
          itemId: text,
          status: text,
          source: text,
          occurredAt: text,
        })),
      ),
  },
  "if-none-match": {
    longest: inHeader,
    read: (text) =>
      hasIt(new Request("http://cairn.lan", { headers: { "if-none-match": ascii(text) } }), '"etag"'),
  },
  "origin and hosts": {
    longest: inHeader / 4,
    read: (text) => {
      const value = ascii(text);
      return isOwnWrite(
        new Headers({ host: value, origin: value, "x-forwarded-host": value, "x-forwarded-proto": value }),
        address,
      );
    },
  },
  "picks of a goal": { longest: inHeader, read: (text) => picksOf(text.split("")) },
};

/** What a header can hold. */
function ascii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "?").trim();
}

const piece = fc.oneof(
  fc.constantFrom(
    "a",
    "1",
    "k ",
    " ",
    ".",
    "/",
    "-",
    "_",
    "%",
    "\\",
    "\u200d",
    "é",
    "字",
    "👩‍👩‍👧",
    ",",
    "W/",
    "{[",
    "[[",
    "@",
    "4@8({[<3691|!1705$5+7%2",
    "2020-01-01",
    "qwerty",
    "Europe/",
    "../",
  ),
  fc.string({ minLength: 1, maxLength: 4 }),
  fc.constantFrom(..."111111v{#4@8([<369|!175$+%2a0b.csq").map((letter) => letter.repeat(3)),
  fc.constantFrom("a.", "ab.", "node.js", "c++", "x/y", "n+1", "what's", "é́"),
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 40 });

it("no text holds the server up, whatever reads it", () => {
  // What each builds at its first use is not what one more costs.
  for (const { read } of Object.values(readers)) read("warm");
  const asked = fc.record({
    reader: fc.constantFrom(...Object.keys(readers)),
    pieces,
    isRepeated: fc.boolean(),
  });
  fc.assert(
    fc.property(asked, ({ reader, pieces, isRepeated }) => {
      const { longest, read } = readers[reader] ?? { longest: 0, read: () => null };
      const joined = pieces.join("");
      const text = (isRepeated ? joined.repeat(Math.ceil(longest / joined.length)) : joined).slice(
        0,
        longest,
      );
      expect(
        cpuMs(() => read(text), most),
        reader,
      ).toBeLessThan(most);
    }),
    { numRuns: process.env["CAIRN_LONG"] ? 50_000 : 2_000 },
  );
}, 1_800_000);

it.each([
  [
    "search",
    `k ${Array.from({ length: 48 }, (_, place) => "abcdefghijklmnopqrstuvwxyz"[place % 26]).join(".")}`,
  ],
  ["search", `k ${"a.".repeat(48)}a`],
  ["search", `${"te.co.in.re.se.de.".repeat(6)}`.slice(0, longestQuery)],
  ["new password", "111111v1111{11111#1111v111{1111#11v111111{1111111#111v11111{111#1"],
  ["new password", "4@8({[<3691|!1705$5+7%2".repeat(3)],
])("%s is quick with what was slow: %j", (reader, text) => {
  readers[reader]?.read("warm");
  const mostOfThese = 50;
  expect(cpuMs(() => readers[reader]?.read(text), mostOfThese)).toBeLessThan(mostOfThese);
});

it("two time zones are compared in a moment, however long they were the same", () => {
  const zones = ["Asia/Calcutta", "Asia/Kolkata", "Europe/Berlin", "Europe/Oslo", "Pacific/Apia", "GMT"];
  for (const one of zones) {
    for (const other of zones) expect(cpuMs(() => isSameZone(one, other))).toBeLessThan(most);
  }
});
