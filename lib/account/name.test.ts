/** Seen to fail: with bidi characters kept; with the length counted in UTF-16 units. */
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
])("%j is kept as %j", (typed, name) => {
  expect(nameSchema.parse(typed)).toBe(name);
});

it.each(["a".repeat(81), family.repeat(81), "a".repeat(100_000)])("more than 80 are too many", (typed) => {
  expect(nameSchema.safeParse(typed).success).toBe(false);
});
