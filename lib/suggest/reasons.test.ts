// Seen to fail with: the singular of "skill" left out; the id of a track shown instead of its name.
import { expect, test } from "vitest";
import { type Reason, reasonText } from "./reasons";

test.each<[Reason, string]>([
  [{ kind: "started", done: 2, total: 6 }, "You have started it: 2 of 6 items done"],
  [{ kind: "unlocks", skills: 1 }, "Unlocks 1 skill"],
  [{ kind: "unlocks", skills: 4 }, "Unlocks 4 skills"],
  [{ kind: "prerequisites", settled: 1 }, "Its 1 prerequisite is settled"],
  [{ kind: "prerequisites", settled: 2 }, "Its 2 prerequisites are settled"],
  [{ kind: "level", level: "junior" }, "Next for level Junior"],
  [{ kind: "track", track: "api-developer" }, "Needed for the track API developer"],
  [{ kind: "time", minutes: 20 }, "Fits your 20 minutes today"],
])("%j reads: %s", (reason, text) => {
  expect(reasonText(reason)).toBe(text);
});
