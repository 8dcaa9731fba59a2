/**
 * Seen to fail: with bidi characters kept; with the length counted in UTF-16 units;
 * with names of only what is drawn as nothing kept; with the joiners stripped that Persian names and emoji need.
 */
import { expect, it } from "vitest";
import { nameSchema } from "./name";

const family = "👨‍👩‍👧‍👦";

it.each([
  ["Ada Lovelace", "Ada Lovelace"],
  ["", ""],
  ["  Ada   Lovelace ", "Ada Lovelace"],
  ["李小龙", "李小龙"],
  [family, family],
  [family.repeat(80), family.repeat(80)],
  ["Ada\u202Eecalevol", "Adaecalevol"],
  ["\u2066Ada\u2069", "Ada"],
  ["Ada\u0000\u0007", "Ada"],
  ["Ada\u2028Lovelace", "Ada Lovelace"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["Ada\u200B\u00AD\uFEFF Love\u2060lace", "Ada Lovelace"],
  ["Ada \u200B Lovelace", "Ada Lovelace"],
  // Persian with its joiner, Hindi, England's flag, a heart with its colour.
  ["علی\u200Cرضا", "علی\u200Cرضا"],
  ["क्\u200Dष", "क्\u200Dष"],
  [
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
  ],
  ["❤\uFE0F", "❤\uFE0F"],
  ["7", "7"],
  ["!?", "!?"],
  ["Ngũgĩ wa Thiong\u2019o", "Ngũgĩ wa Thiong\u2019o"],
])("%j is kept as %j", (typed, name) => {
  expect(nameSchema.parse(typed)).toBe(name);
});

it.each(["a".repeat(81), family.repeat(81), "a".repeat(100_000)])("more than 80 are too many", (typed) => {
  expect(nameSchema.safeParse(typed).success).toBe(false);
});

/** Drawn as nothing, or as space, in the fonts that people have. */
const blank = [
  ..."\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B\u180E\u200B\u200C\u200D\u200E\u2060\u2061\u2064",
  ..."\u2065\u206A\u206F\u2800\u3164\uFE0F\uFEFF\uFFA0\uFFF0\uFFF8\uFFFC\uFFF9\u00A0\u2003\u3000",
  ..."\u{1BCA0}\u{1D159}\u{1D173}\u{E0001}\u{E0020}\u{E007F}\u{E0100}\u{E0FFF}",
  // Marks without a letter to stand on, and what no font has.
  ..."\u0301\u20E3\uE000\u{10FFFF}",
];

it.each(blank)("a name of only %j is none", (character) => {
  const code = character.codePointAt(0)?.toString(16);
  for (const typed of [character, character.repeat(20), ` ${character}\u200B\u2800 ${character}`]) {
    expect(nameSchema.parse(typed), code).toBe("");
  }
});
