// Seen to fail on plants: a begun skill said to wait; skipped prerequisites counted as open.
import { expect, test } from "vitest";
import { planOf } from "@/lib/catalogue/plan";
import type { Status } from "./event";
import type { Items } from "./progress";
import { skillState } from "./skill-state";

const plan = planOf(null);
const all = (id: string, status: Status): Items =>
  Object.fromEntries(
    plan
      .find((skill) => skill.id === id)
      ?.items.map((item) => [item.id, { status, occurredAt: 1, eventId: item.id }]) ?? [],
  );

function stateOf(id: string, items: Items) {
  const skill = plan.find((entry) => entry.id === id);
  return skill && skillState(skill, plan, items).words;
}

test("a skill says in words how far one is with it", () => {
  expect(stateOf("command-line", {})).toBe("Ready");
  expect(stateOf("git-basics", {})).toBe("Waits for 1");
  expect(stateOf("dns-and-hosting", {})).toBe("Waits for 2");
  expect(stateOf("dns-and-hosting", all("command-line", "skipped"))).toBe("Waits for 1");
  expect(stateOf("command-line", all("command-line", "done"))).toBe("Finished");
  expect(stateOf("command-line", all("command-line", "skipped"))).toBe("Skipped");
});

test("a skill that was begun is started, even before what it comes after", () => {
  const [first] = plan.find(({ id }) => id === "git-basics")?.items ?? [];
  const count = plan.find(({ id }) => id === "git-basics")?.items.length;
  const begun = (status: Status): Items =>
    first === undefined ? {} : { [first.id]: { status, occurredAt: 1, eventId: "e" } };
  expect(stateOf("git-basics", begun("done"))).toBe(`Started, 1 of ${count}`);
  expect(stateOf("git-basics", begun("learning"))).toBe(`Started, 0 of ${count}`);
});
