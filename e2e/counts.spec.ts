// One person with skips, and one total wherever it is said. Seen to fail on a plant: Today counting what is being learned
// as done. Written against, but not tried with a deliberate bug yet: a total with the skipped items in it; a band of the
// map with the percentage of the whole plan.
import type { Page } from "@playwright/test";
import { catalogue } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import type { Status } from "@/lib/progress/event";
import { countItems, type Items, percentDone } from "@/lib/progress/progress";
import { expect, test } from "./fixtures";
import { share } from "./forms";
import { choose, skillAt } from "./marks";
import { arrive, markAs } from "./people";

const { path, skill, items } = skillAt("command-line");
const other = skillAt("http-basics").skill;
const step = catalogue.steps.find(({ id }) => id === skill.step);
const plan = planOf(null);

function itemsOf(statuses: Readonly<Record<string, Status>>): Items {
  return Object.fromEntries(
    Object.entries(statuses).map(([id, status]) => [id, { status, occurredAt: 0, eventId: id }]),
  );
}

function goTo(page: Page, name: "Today" | "Learn"): Promise<void> {
  return page.getByRole("navigation", { name: "Main" }).getByRole("link", { name }).click();
}

/** Walks by links from Today over the path and the step to the skill; every figure on the way is that of `items`. */
async function expectSameEverywhere(page: Page, items: Items): Promise<void> {
  const whole = countItems(plan, items);
  await goTo(page, "Today");
  const card = page.getByRole("region", { name: "Plan" });
  await expect(card).toContainText(`${whole.done} of ${whole.total} items, ${whole.skipped} skipped`);
  await expect(card).toContainText(`${percentDone(whole)}%`);
  await expect(page.getByRole("progressbar", { name: "Plan" })).toHaveAttribute(
    "value",
    `${percentDone(whole)}`,
  );

  await goTo(page, "Learn");
  const steps = page.getByRole("region", { name: "Steps" });
  for (const { id, name } of catalogue.steps) {
    const skills = plan.filter((each) => each.step === id);
    const counts = countItems(skills, items);
    const bar = page.getByRole("progressbar", { name, exact: true });
    await expect(bar).toHaveAttribute("value", `${percentDone(counts)}`);
    const link = steps.getByRole("link").filter({ has: bar });
    if (skills.length > 0) await expect(link).toContainText(`${counts.done} of ${counts.total} items`);
  }

  await steps.getByRole("progressbar", { name: step?.name ?? "", exact: true }).click();
  const ofSkill = countItems([skill], items);
  const link = page.getByRole("main").getByRole("link", { name: skill.title });
  await expect(link).toContainText(`${ofSkill.done} of ${ofSkill.total} done`);

  await link.click();
  const { done, total, skipped } = ofSkill;
  await expect(page.getByText(`${done} of ${total} done, ${skipped} skipped`)).toBeVisible();
  const bar = page.getByRole("progressbar", { name: skill.title });
  await expect(bar).toHaveAttribute("value", `${done}`);
  await expect(bar).toHaveAttribute("max", `${total}`);

  await page.goto("/career/junior");
  const readiness = page.getByRole("region", { name: "Readiness" });
  await expect(readiness).toContainText(
    `${whole.done} of ${whole.total} items done, ${whole.skipped} skipped`,
  );
  await expect(readiness).toContainText(`${percentDone(whole)}%`);

  await page.goto("/map");
  for (const { id, name } of catalogue.steps) {
    const skills = plan.filter((each) => each.step === id);
    if (skills.length === 0) continue;
    const percent = percentDone(countItems(skills, items));
    await expect(page.locator(`g[aria-label="${name}, ${percent}% done"]`)).toBeVisible();
  }
  await expect(
    page.getByRole("link", { name: `${skill.title}: Started, ${done} of ${total}` }),
  ).toBeVisible();

  await page.goto(`/placement/${skill.step}`);
  const open = total - done;
  await expect(page.locator("summary").filter({ hasText: skill.title })).toContainText(
    done === 0 ? `${total} items` : `${open} of ${total} open`,
  );
}

/** What visitors are shown of a person without a goal. */
async function expectSameInPublic(page: Page, handle: string, items: Items): Promise<void> {
  const whole = countItems(plan, items);
  await page.goto(`/u/${handle}`);
  const figures = page.getByRole("listitem").filter({ hasText: "of the path done" });
  await expect(figures).toContainText(`${percentDone(whole)}%`);
  await expect(figures).toContainText(`${whole.done} of ${whole.total} items`);
  for (const { id, name } of catalogue.steps) {
    const counts = countItems(
      plan.filter((each) => each.step === id),
      items,
    );
    if (counts.total === 0) continue;
    const bar = page.getByRole("progressbar", { name, exact: true });
    await expect(bar).toHaveAttribute("value", `${percentDone(counts)}`);
    await expect(page.getByRole("listitem").filter({ has: bar })).toContainText(
      `${counts.done} of ${counts.total}`,
    );
  }
  const badge = await page.request.get(`/u/${handle}/badge.json`);
  expect((await badge.json()).message).toContain(`${whole.done} of ${whole.total}`);
}

test("bars and counts agree on every page, the public one too, and follow each change", async ({
  page,
  context,
  openAsOther,
}) => {
  const person = await arrive(context);
  const [first, second, third] = items;
  await markAs(
    person,
    other.items.map(({ id }) => id),
  );
  await markAs(person, [first.id]);
  await markAs(person, [second.id], "skipped");
  const before = Object.fromEntries(other.items.map(({ id }) => [id, "done" as const]));
  const marked = { ...before, [first.id]: "done", [second.id]: "skipped" } as const;

  await share(page, "Everyone");
  await expectSameEverywhere(page, itemsOf(marked));
  await page.goto(path);
  await choose(page, third, "Done");
  await expectSameEverywhere(page, itemsOf({ ...marked, [third.id]: "done" }));
  await page.goto(path);
  await choose(page, first, "Learning");
  await expectSameEverywhere(page, itemsOf({ ...marked, [third.id]: "done", [first.id]: "learning" }));
  await expectSameInPublic(
    await openAsOther(),
    person.handle,
    itemsOf({ ...marked, [third.id]: "done", [first.id]: "learning" }),
  );
});

test("they agree for a guest, too", async ({ page }) => {
  const [first, second] = items;
  await page.goto(path);
  await choose(page, first, "Done");
  await choose(page, second, "Skipped");
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await expectSameEverywhere(page, itemsOf({ [first.id]: "done", [second.id]: "skipped" }));
});
