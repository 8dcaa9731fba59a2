// Seen to fail on plants: source `learned` instead of `known` (the day counts); items of another step marked; Undo that
// leaves one behind; a bar that never comes.
import { listEvents } from "@/db/events";
import { readProgress } from "@/db/progress";
import { catalogue } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { expect, test } from "./fixtures";
import { announcement, boxOf, skillAt, statusOf } from "./marks";
import { arrive } from "./people";

const { path, skill, items } = skillAt("command-line");
const [first, second] = items;
const step = planOf(null).filter((each) => each.step === "fundamentals");
const total = step.reduce((sum, each) => sum + each.items.length, 0);

test("an item that is known is done at once and earns no day", async ({ page, context }) => {
  const person = await arrive(context);
  await page.goto(path);
  await statusOf(page, first).click();
  await page.getByRole("button", { name: "I already know this", exact: true }).click();
  await expect(boxOf(page, first)).toBeChecked();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect((await listEvents(person.id)).map(({ itemId, source }) => [itemId, source])).toEqual([
    [first.id, "known"],
  ]);
  expect((await readProgress(person.id)).activeDays).toEqual({});
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Streak" })).toContainText("Tick your first item");
});

test("a skill is checked line by line, marked as known, and taken back with Undo", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await page.goto(path);
  await page.getByRole("link", { name: "I already know this skill" }).click();
  await page.waitForURL(`/placement/${skill.step}?skill=${skill.id}`);
  const markAsKnown = page.getByRole("button", { name: "Mark as known", exact: true });
  await expect(markAsKnown).toBeHidden();
  await page.getByRole("checkbox", { name: first.text }).check();
  await page.getByRole("checkbox", { name: second.text }).check();
  await expect(markAsKnown).toBeInViewport();
  await markAsKnown.click();
  await expect(announcement(page)).toContainText("Known: 2 items");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: first.text })).toBeHidden();
  await expect(markAsKnown).toBeHidden();
  await expect(page.locator("form").filter({ has: page.getByText(skill.title) })).toBeFocused();

  await announcement(page).getByRole("button", { name: "Undo" }).click();
  await expect(announcement(page)).toContainText("Taken back: 2 items");
  await expect(page.getByRole("checkbox", { name: first.text })).toBeVisible();
  await expect.poll(async () => (await listEvents(person.id)).length).toBe(4);
  const { items: states } = await readProgress(person.id);
  expect(Object.values(states).map(({ status }) => status)).toEqual(["todo", "todo"]);

  // Taken back once more it is known again, and still nothing that was learned here.
  await announcement(page).getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await listEvents(person.id)).length).toBe(6);
  expect((await readProgress(person.id)).activeDays).toEqual({});
});

test("a whole step is marked as known at once, and nothing of another step", async ({ page, context }) => {
  const person = await arrive(context);
  await page.goto("/learn/fundamentals");
  await page.getByRole("link", { name: "I already know some of this" }).click();
  await page.getByText("I know all of Fundamentals").click();
  await page.getByRole("button", { name: `Mark all ${total} as known` }).click();
  await expect(announcement(page)).toContainText(`Known: ${total} items`);
  await expect(
    page.getByText("Nothing is open in Fundamentals: all of it is done or skipped."),
  ).toBeVisible();
  await expect.poll(async () => (await listEvents(person.id)).length).toBe(total);
  const { items: states, activeDays } = await readProgress(person.id);
  const others = catalogue.skills.filter((each) => each.step !== "fundamentals");
  expect(others.flatMap((each) => each.items).filter(({ id }) => id in states)).toEqual([]);
  expect(activeDays).toEqual({});
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("placement is a plain form", async ({ page, context }) => {
    const person = await arrive(context);
    await page.goto(`/placement/fundamentals?skill=${skill.id}`);
    await page.getByRole("checkbox", { name: first.text }).check();
    await page.getByRole("button", { name: "Mark as known", exact: true }).click();
    await expect(page.getByRole("checkbox", { name: first.text })).toBeHidden();
    expect((await listEvents(person.id)).map(({ itemId, source }) => [itemId, source])).toEqual([
      [first.id, "known"],
    ]);

    await expect(page.getByText("You marked 1 item of this step as known.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("checkbox", { name: first.text })).toBeVisible();
    expect(Object.values((await readProgress(person.id)).items)).toMatchObject([{ status: "todo" }]);
  });
});

test("what was marked as known in bulk can still be taken back after a reload", async ({ page, context }) => {
  const person = await arrive(context);
  await page.goto("/placement/fundamentals");
  await page.getByText("I know all of Fundamentals").click();
  await page.getByRole("button", { name: `Mark all ${total} as known` }).click();
  await expect.poll(async () => (await listEvents(person.id)).length).toBe(total);
  await page.reload();
  await expect(page.getByText(`You marked ${total} items of this step as known.`)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(announcement(page)).toContainText(`Undone: ${total} items as before.`);
  await expect.poll(async () => (await listEvents(person.id)).length).toBe(2 * total);
  const { items: states, activeDays } = await readProgress(person.id);
  expect(new Set(Object.values(states).map(({ status }) => status))).toEqual(new Set(["todo"]));
  expect(activeDays).toEqual({});
});
