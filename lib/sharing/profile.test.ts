// Seen to fail on plants: `sharing.showGoal` left out of the plan; the heatmap returned with the streak alone; misses
// added to the streak; skills counted when one item is still open; skipped items counted as done.
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import type { Items } from "@/lib/progress/progress";
import { publicProfileOf, type SharedFacts } from "./profile";

const now = Date.parse("2026-11-21T12:00:00Z");
const goal: Goal = {
  language: "python",
  framework: "django",
  level: "mid",
  tracks: ["cloud-engineer"],
  picks: [],
  minutesADay: 37,
};

function done(ids: readonly string[], status: "done" | "skipped" = "done"): Items {
  return Object.fromEntries(ids.map((id) => [id, { status, occurredAt: now, eventId: id }]));
}

const [first, second] = planOf(goal);
if (!first || !second) throw new Error("the plan is empty");
const idsOf = (skill: typeof first) => skill.items.map(({ id }) => id);

const shown = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };
const hidden = {
  showGoal: false,
  showSteps: false,
  showSkills: false,
  showStreak: false,
  showHeatmap: false,
};

const ada: SharedFacts = {
  handle: "ada",
  name: "Ada L.",
  sharing: shown,
  goal,
  items: { ...done(idsOf(first)), ...done(idsOf(second).slice(1)) },
  activeDays: { "2026-11-18": 2, "2026-11-20": 1, "2026-11-21": 4 },
  timeSettings: [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }],
  restDays: [],
  pauses: [],
};

describe("what a visitor sees", () => {
  it("is the goal in words, without the minutes a day", () => {
    expect(publicProfileOf(ada, now).goal).toBe("Mid backend developer · Python · Django · Cloud engineer");
  });

  it("counts the plan: all of it, and step by step in the order of the path", () => {
    const { path } = publicProfileOf(ada, now);
    const total = planOf(goal).reduce((sum, skill) => sum + skill.items.length, 0);
    const count = first.items.length + second.items.length - 1;
    expect(path).toMatchObject({ done: count, total, percent: Math.floor((count * 100) / total) });
    expect(path?.steps.map(({ step }) => step.id)).toEqual(catalogue.steps.map(({ id }) => id));
    expect(path?.steps.reduce((sum, step) => sum + step.done, 0)).toBe(count);
  });

  it("does not count what was skipped", () => {
    const [one, ...rest] = idsOf(first);
    const items = { ...done(rest), ...done([one ?? ""], "skipped") };
    const { path, skills } = publicProfileOf({ ...ada, items }, now);
    const total = planOf(goal).reduce((sum, skill) => sum + skill.items.length, 0);
    expect(path?.total).toBe(total - 1);
    expect(skills?.[0]?.skills[0]?.done).toBe(first.items.length - 1);
  });

  it("names the finished skills by step, and no skill that is still open", () => {
    expect(publicProfileOf(ada, now).skills).toEqual([
      {
        step: catalogue.steps[0],
        skills: [{ id: first.id, title: first.title, done: first.items.length }],
      },
    ]);
  });

  it("still names a finished skill when the goal has moved on to another language", () => {
    const python = catalogue.skills.find((skill) => skill.language === "python");
    if (!python) throw new Error("the catalogue has no Python");
    const items = done(python.items.map(({ id }) => id));
    const { skills } = publicProfileOf({ ...ada, items, goal: { ...goal, language: "go" } }, now);
    expect(skills?.flatMap((step) => step.skills.map(({ id }) => id))).toEqual([python.id]);
  });

  it("has the streak as active days over the days they took, and the longest", () => {
    expect(publicProfileOf(ada, now).streak).toEqual({ current: 3, span: 4, longest: 3 });
    const gone = { ...ada, activeDays: {} };
    expect(publicProfileOf(gone, now).streak).toEqual({ current: 0, span: 0, longest: 0 });
  });

  it("has the heat of each active day up to the person's own today", () => {
    const late = Date.parse("2026-11-22T03:59:00Z");
    expect(publicProfileOf(ada, late).heatmap).toEqual({ activeDays: ada.activeDays, today: "2026-11-21" });
  });

  it("is the handle where no name was given", () => {
    expect(publicProfileOf({ ...ada, name: "" }, now).name).toBe("ada");
  });

  it("works before anything was chosen or done", () => {
    const seen = publicProfileOf({ ...ada, goal: null, items: {}, activeDays: {}, timeSettings: [] }, now);
    expect(seen).toMatchObject({ goal: null, path: { done: 0, percent: 0 }, skills: [] });
  });
});

describe("what is hidden", () => {
  it("is absent, part by part", () => {
    expect(publicProfileOf({ ...ada, sharing: hidden }, now)).toEqual({
      handle: "ada",
      name: "Ada L.",
      goal: null,
      path: null,
      skills: null,
      streak: null,
      heatmap: null,
    });
  });

  it("does not show through the streak: neither the days nor what was missed", () => {
    const seen = JSON.stringify(publicProfileOf({ ...ada, sharing: { ...hidden, showStreak: true } }, now));
    for (const word of ["2026-11", "miss", "risk", "activeDays"]) expect(seen).not.toContain(word);
  });

  it("does not show through the totals when it is the goal: they are the same for every goal", () => {
    const sharing = { ...shown, showGoal: false };
    const seen = [goal, null, { ...goal, language: "go", framework: null, level: "junior" } as const].map(
      (each) => publicProfileOf({ ...ada, goal: each, sharing }, now),
    );
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect(seen[0]?.path).toMatchObject({ total: null, percent: null });
    expect(seen[0]?.path?.done).toBe(first.items.length + second.items.length - 1);
  });
});
