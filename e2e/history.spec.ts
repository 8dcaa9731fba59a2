/**
 * The history, undo, dating back and starting over, as a person meets them. Seen to fail in earnest: on an undo that went
 * unsaid because its form left the page together with what it took back, and on an answer that only stood in `noscript`,
 * where nothing finds it.
 */
import type { Locator, Page } from "@playwright/test";
import { readProgress } from "@/db/progress";
import { planOf } from "@/lib/catalogue/plan";
import { eventsAPage } from "@/lib/history/history-page";
import { newEvent } from "@/lib/progress/new-event";
import { streakOfDays } from "@/lib/streak/streak";
import { addDays, dayOf } from "@/lib/time/day";
import { dayWords, earlierDayWords } from "@/lib/time/day-words";
import { answerIn, callAction } from "./actions";
import { settle } from "./every-action";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { announcement, boxOf, chooseAndSave, nextSave, skillAt, statusOf } from "./marks";
import { arrive, markAs, type Person } from "./people";

const { path, skill, items } = skillAt("command-line");
const [first, second, third] = items;

const day = 24 * 60 * 60 * 1000;
const settings = [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }];
const today = () => dayOf(Date.now(), settings);

/** Does one more item of the plan on each of these days, counted back from today. */
async function workOn(person: Person, daysAgo: readonly number[]): Promise<void> {
  const itemIds = planOf(null).flatMap((each) => each.items.map(({ id }) => id));
  for (const [index, ago] of daysAgo.entries()) {
    await markAs(person, [itemIds[index] ?? ""], "done", Date.now() - ago * day);
  }
}

async function streakOf({ id }: Person) {
  const { activeDays, timeSettings, restDays, pauses } = await readProgress(id);
  return streakOfDays({ activeDays, settings: timeSettings, restDays, pauses, now: Date.now() });
}

/** A day's entry in the history. */
function entryOf(page: Page, date: string): Locator {
  return page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: dayWords(date, today()) }) });
}

/** An event's row in the history. */
function rowOf(page: Page, words: string): Locator {
  return page
    .getByRole("listitem")
    .filter({ hasText: words })
    .filter({ hasNot: page.getByRole("heading") });
}

/** Presses a button that is answered by the server and by a word. */
async function press(page: Page, button: Locator): Promise<void> {
  const answered = nextSave(page);
  await button.click();
  await answered;
}

async function fillInEarlier(page: Page, item: string, when: string): Promise<void> {
  await page.getByText("Did something earlier?").click();
  await page.getByLabel("What you did").selectOption(item);
  await page.getByLabel("When", { exact: true }).selectOption(when);
  await press(page, page.getByRole("button", { name: "Save as done" }));
}

test("the sum is that of the streak card, line by line and day by day", async ({ page, context }) => {
  const person = await arrive(context);
  await workOn(person, [20, 9, 8, 6, 5, 4, 2, 1]);
  const { current, longest } = await streakOf(person);
  expect([current, longest]).toEqual([7, 7]);

  await page.goto("/today");
  const card = page.getByRole("region", { name: "Streak" });
  await expect(card).toContainText(`${current}active days over`);
  const over = /over (\d+)/.exec(await card.innerText())?.[1];
  await card.getByRole("link", { name: "Why?" }).click();

  const why = page.getByRole("region", { name: `Why is my streak ${current}?` });
  await expect(why).toContainText(`${current} active days`);
  await expect(why).toContainText(`active days over ${over} days`);
  await expect(why).toContainText("It cannot reach back to");
  await why.getByText("Line by line").click();
  const lines = why.getByRole("table").last().locator("tbody tr");
  const adds = (await lines.locator("td:nth-of-type(2)").allInnerTexts()).map(Number);
  expect(adds.reduce((sum, add) => sum + add, 0)).toBe(current);
  await expect(lines.last().locator("td").last()).toHaveText(`${current}`);
  await expect(page.getByText("+1", { exact: true })).toHaveCount(current);
  await expect(page.getByText(`streak ${current}`, { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("an undo in the history sets the item back everywhere; what came after an event is said instead", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await markAs(person, [first.id], "learning", Date.now() - 2 * day);
  await page.goto(path);
  await chooseAndSave(page, first, "Done");
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("region", { name: "Account" }).getByRole("link", { name: "History" }).click();

  const row = rowOf(page, `Done: ${first.text}`);
  await expect(rowOf(page, `Learning: ${first.text}`)).toContainText("Later: Done");
  await expect(rowOf(page, `Learning: ${first.text}`).getByRole("button")).toHaveCount(0);
  await press(page, row.getByRole("button", { name: "Undo" }));
  await expect(announcement(page)).toContainText("Undone");
  await expect(row).toContainText("Taken back the same day");
  await expect(row).toContainText("Later: Learning");

  await row.getByRole("link", { name: first.text }).click();
  await expect(boxOf(page, first)).not.toBeChecked();
  await expect(statusOf(page, first)).toContainText("Learning");
});

test("what was done earlier is filled in for its day, counts for it and is marked", async ({
  page,
  context,
}) => {
  await arrive(context);
  const yesterday = addDays(today(), -1);
  await page.goto(path);
  await fillInEarlier(page, first.text, "Yesterday");
  await expect(announcement(page)).toContainText(`Yesterday, done: ${first.text}`);
  await expect(boxOf(page, first)).toBeChecked();

  await page.goto("/history");
  const entry = entryOf(page, yesterday);
  await expect(entry).toContainText("Active: 1 item moved on");
  await expect(rowOf(page, first.text)).toContainText("Dated back");
  await expect(rowOf(page, first.text)).toContainText("Counts for the day");

  await press(page, rowOf(page, first.text).getByRole("button", { name: "Undo" }));
  await expect(entry).not.toContainText("Active");
});

test("what was marked later stays, and the answer says so", async ({ page, context }) => {
  await arrive(context);
  await page.goto(path);
  await chooseAndSave(page, second, "Skipped");
  await fillInEarlier(page, second.text, "Yesterday");
  await expect(announcement(page)).toContainText("What you marked later stays: Skipped.");
  await expect(statusOf(page, second)).toContainText("Skipped");
});

test("only the last seven days are offered, and an eighth is refused at both doors", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await arrive(context);
  await page.goto(path);
  await page.getByText("Did something earlier?").click();
  const days = page.getByLabel("When", { exact: true }).getByRole("option");
  const offered = await days.evaluateAll((options) => options.map((option) => option.textContent));
  // Late in the day, what was done on the seventh would come too late to count.
  const all = [1, 2, 3, 4, 5, 6, 7].map((ago) => earlierDayWords(addDays(today(), -ago), today()));
  expect(offered).toEqual(all.slice(0, offered.length));
  expect(offered.length).toBeGreaterThanOrEqual(6);
  await days.first().evaluate(
    (option: HTMLOptionElement, value) => {
      option.value = value;
    },
    addDays(today(), -8),
  );
  await page.getByRole("button", { name: "Save as done" }).click();
  await expect(announcement(page)).toContainText("only the last 7 days can still be filled in");
  expect((await readProgress(person.id)).items).toEqual({});

  const ada = await settle();
  const event = { ...newEvent(first.id, "done", Date.now() - 8 * day), backdated: true };
  const args = [[event]];
  const answer = await callAction(baseURL ?? "", { name: "recordEvents", path, args, cookie: ada.cookie });
  expect(answerIn(answer)).toEqual({ ok: false, reason: "too-long-ago", eventIds: [event.id] });
});

test("a step is started over and taken back, after a reload too", async ({ page, context }) => {
  const person = await arrive(context);
  await markAs(person, [first.id], "done", Date.now() - day);
  await markAs(person, [second.id], "learning");
  await markAs(person, [third.id], "skipped");
  const { activeDays, items: before } = await readProgress(person.id);
  const statusesNow = async () => {
    const { items: states } = await readProgress(person.id);
    return [first, second, third].map(({ id }) => states[id]?.status);
  };

  await page.goto(`/learn/${skill.step}`);
  await page.getByText("Start this step over", { exact: true }).click();
  await expect(page.getByText("All 3 items of")).toBeVisible();
  await press(page, page.getByRole("button", { name: /^Start .* over$/ }));
  await expect(announcement(page)).toContainText("starts over");
  await expect(page.getByText("You started this step over: 3 items went back")).toBeVisible();
  expect(await statusesNow()).toEqual(["todo", "todo", "todo"]);

  await page.reload();
  await expectNoAxeViolations(page);
  await press(page, page.getByRole("button", { name: "Undo" }));
  await expect(announcement(page)).toContainText("Undone: 3 items as before.");
  await expect(page.getByText("You started this step over")).toHaveCount(0);
  expect(await statusesNow()).toEqual([first, second, third].map(({ id }) => before[id]?.status));
  expect((await readProgress(person.id)).activeDays).toEqual(activeDays);
});

test("long histories come in pages that leave out no day and cut one that is too long for a page", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  const itemIds = planOf(null).flatMap((each) => each.items.map(({ id }) => id));
  await markAs(person, itemIds.slice(0, eventsAPage), "learning", Date.now() - 90 * day);
  await workOn(
    person,
    Array.from({ length: 36 }, (_, index) => 80 - 2 * index),
  );
  const cut = entryOf(page, addDays(today(), -90));
  await page.goto("/history");
  await expect(cut.getByText(`Show all ${eventsAPage - 36} changes`)).toBeVisible();
  await page.getByRole("link", { name: "Older", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Older, from/ })).toBeVisible();
  await expect(cut.getByText("Show all 36 changes")).toBeVisible();
  await expect(page.getByRole("link", { name: "Older", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Newer", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Every day" })).toBeVisible();
});

test("somebody else finds nothing of it in their own history", async ({ page, openAsOther }) => {
  await markAs(await arrive(page.context()), [first.id]);
  await page.goto("/history");
  await expect(rowOf(page, first.text)).toBeVisible();
  const eve = await openAsOther();
  await arrive(eve.context());
  await eve.goto("/history");
  await expect(eve.getByText("Nothing has happened yet.")).toBeVisible();
  await expect(eve.getByText(first.text)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one fills in, undoes, starts over and takes it back, and each answer is said", async ({
    page,
    context,
  }) => {
    await arrive(context);
    await page.goto(path);
    await fillInEarlier(page, first.text, "Yesterday");
    await expect(page.getByText(`Yesterday, done: ${first.text}`)).toBeVisible();
    await expect(boxOf(page, first)).toBeChecked();

    await page.goto(`/learn/${skill.step}`);
    await page.getByText("Start this step over", { exact: true }).click();
    await page.getByRole("button", { name: /^Start .* over$/ }).click();
    await expect(page.getByText("starts over. Days before today stay yours.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("You started this step over")).toHaveCount(0);

    await page.goto("/history");
    await rowOf(page, `Done: ${first.text}`).first().getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone: the item is as it was before.")).toBeVisible();
  });
});
