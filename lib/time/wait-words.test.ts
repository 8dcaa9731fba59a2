/** Seen to fail with: minutes rounded to the nearest, hours rounded down. */
import { expect, it } from "vitest";
import { waitWords } from "./wait-words";

it.each([
  [0, "1 minute"],
  [60_000, "1 minute"],
  [60_001, "2 minutes"],
  [59 * 60_000, "59 minutes"],
  [60 * 60_000, "about 1 hour"],
  [61 * 60_000, "about 2 hours"],
  [24 * 60 * 60_000, "about 24 hours"],
])("%i ms are %s", (ms, words) => {
  expect(waitWords(ms)).toBe(words);
});
