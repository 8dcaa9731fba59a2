/** Seen to fail: with a cap of 19,999. */
import { expect, it } from "vitest";
import { noteProblem } from "./note";

it("20,000 characters fit, and one who writes more is told how many are too many", () => {
  expect(noteProblem("")).toBeNull();
  expect(noteProblem("x".repeat(20_000))).toBeNull();
  expect(noteProblem("x".repeat(20_001))).toBe("This is too long by 1: 20,000 characters fit.");
  expect(noteProblem("x".repeat(22_500))).toBe("This is too long by 2,500: 20,000 characters fit.");
});
