// Seen to fail on plants: how much is done said without `path`; the handle used as the label; one day in the plural.
import { describe, expect, it } from "vitest";
import { steps } from "@/lib/catalogue/schema";
import { badgeOf } from "./badge";
import type { Profile } from "./profile";
import { summaryOf } from "./summary";

// Every part carries a word or number of its own, so that one that slips out is seen.
const [step] = steps;
const full: Profile = {
  handle: "canary-handle",
  name: "Canary Name",
  goal: "Canary goal",
  path: { done: 68, total: 200, percent: 34, steps: [{ step, done: 61, total: 71, percent: 81 }] },
  skills: [{ step, skills: [{ id: "canary-skill", title: "Canary skill", done: 51 }] }],
  streak: { current: 12, span: 16, longest: 91 },
  heatmap: { activeDays: { "2001-02-03": 77 }, today: "2001-02-03" },
};

function messageOf(hidden: Partial<Profile>): string {
  return badgeOf({ ...full, ...hidden }).message;
}

describe("the badge", () => {
  it("says how much of the plan is done and the streak", () => {
    expect(badgeOf(full)).toEqual({
      label: "backend path",
      message: "68 of 200 · 12 active days",
      color: "#2f6b4a",
    });
  });

  it("says only what is shown", () => {
    expect(messageOf({ path: null })).toBe("12 active days");
    expect(messageOf({ streak: null })).toBe("68 of 200");
    expect(messageOf({ path: null, streak: null })).toBe("1 skill");
    expect(messageOf({ path: null, streak: null, skills: null })).toBe("on the way");
  });

  it("says a number without a total when the goal is hidden", () => {
    expect(messageOf({ path: { done: 68, total: null, percent: null, steps: [] } })).toBe(
      "68 done · 12 active days",
    );
  });

  it("does not make a point of a streak that ended", () => {
    expect(messageOf({ streak: { current: 0, span: 0, longest: 91 } })).toBe("68 of 200");
    expect(messageOf({ streak: { current: 1, span: 1, longest: 91 } })).toBe("68 of 200 · 1 active day");
  });

  it("never holds the name, the handle, the goal, a skill or a day", () => {
    expect(JSON.stringify(badgeOf(full))).not.toMatch(/canary|61|51|71|77|81|91|16|2001/i);
  });

  it("for nobody says so, and is the same for everyone without a page", () => {
    expect(badgeOf(null)).toEqual({ label: "cairn", message: "no public page", color: "#6e6e6e" });
  });
});

describe("the summary", () => {
  it("says what is shown, and nothing else", () => {
    expect(summaryOf(full)).toBe("Canary goal. 34% of the path done, 1 skill finished, 12 active days.");
    expect(summaryOf({ ...full, goal: null, path: null, skills: null })).toBe("12 active days.");
    expect(summaryOf({ ...full, path: null, skills: [], streak: null })).toBe("Canary goal.");
    expect(summaryOf({ ...full, goal: null, path: null, skills: null, streak: null })).toBe(
      "On the way to backend developer.",
    );
  });
});
