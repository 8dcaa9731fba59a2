// Seen to fail on plants: the tick shown only once saved; Undo repeating the tick; the menu's Skipped saved as learning; a
// box that Tab passes by; and in earnest on a tick lost before the scripts came, one not counted on the next page while it
// was being saved, and one undone by a refetch. Since then on these: figures of Today that know of nothing that waits, a
// word on a tick that moves nothing.
import { expect, test } from "./fixtures";
import { tabTo } from "./keyboard";
import { announcement, boxOf, chooseAndSave, holdSaves, nextSave, skillAt, statusOf } from "./marks";
import { nextStepsAfter } from "./next-steps";
import { arrive } from "./people";

const { path, skill, items } = skillAt("command-line");
const [first, second, third] = items;
const count = skill.items.length;

test.beforeEach(async ({ context }) => {
  await arrive(context);
});

test("a tick shows and is announced before the server has answered, and is kept", async ({ page }) => {
  await page.goto(path);
  const { release } = await holdSaves(page);
  const saved = nextSave(page);
  await boxOf(page, first).click();
  await expect(boxOf(page, first)).toBeChecked();
  await expect(announcement(page)).toContainText(`Done: ${first.text}`);
  await expect(page.getByText(`1 of ${count} done`)).toBeVisible();
  await expect(page.getByRole("progressbar", { name: skill.title })).toHaveAttribute("value", "1");
  release();
  await saved;
  await page.reload();
  await expect(boxOf(page, first)).toBeChecked();
  await expect(boxOf(page, second)).not.toBeChecked();
});

test("Undo takes a tick back, on the page and for good", async ({ page }) => {
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(announcement(page)).toContainText("Done");
  const undone = nextSave(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(boxOf(page, first)).not.toBeChecked();
  await expect(announcement(page)).toContainText(`To do: ${first.text}`);
  await undone;
  await page.reload();
  await expect(boxOf(page, first)).not.toBeChecked();
});

test("the menu of an item says learning, skipped, done and to do again", async ({ page }) => {
  await page.goto(path);
  await chooseAndSave(page, first, "Learning");
  await expect(announcement(page)).toContainText(`Learning: ${first.text}`);
  await chooseAndSave(page, second, "Skipped");
  await chooseAndSave(page, third, "Done");
  await expect(boxOf(page, third)).toBeChecked();
  await expect(page.getByText(`1 of ${count - 1} done, 1 skipped`)).toBeVisible();
  await chooseAndSave(page, third, "To do");

  await page.reload();
  for (const [item, status] of [
    [first, "Learning"],
    [second, "Skipped"],
    [third, "To do"],
  ] as const) {
    await expect(boxOf(page, item)).not.toBeChecked();
    await statusOf(page, item).click();
    await expect(page.getByRole("button", { pressed: true })).toHaveText(new RegExp(status));
    await page.keyboard.press("Escape");
  }
  await expect(page.getByText(`0 of ${count - 1} done, 1 skipped`)).toBeVisible();
});

test("everything goes by keyboard alone", async ({ page }) => {
  await page.goto(path);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, boxOf(page, first));
  await page.keyboard.press("Space");
  await expect(boxOf(page, first)).toBeChecked();

  await tabTo(page, statusOf(page, second));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Learning", exact: true }));
  const saved = nextSave(page);
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText(`Learning: ${second.text}`);
  await expect(page.getByRole("button", { name: "Learning", exact: true })).toBeHidden();
  await expect(statusOf(page, second)).toBeFocused();
  await saved;

  await tabTo(page, page.getByRole("button", { name: "Undo" }));
  const undone = nextSave(page);
  await page.keyboard.press("Enter");
  await expect(announcement(page)).toContainText(`To do: ${second.text}`);
  await undone;
  await page.reload();
  await expect(boxOf(page, first)).toBeChecked();
});

test("a tick made before the page's scripts have arrived is saved too", async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await boxOf(page, first).click();
  const saved = nextSave(page);
  arrive();
  await saved;
  await expect(announcement(page)).toContainText(`Done: ${first.text}`);
  await page.reload();
  await expect(boxOf(page, first)).toBeChecked();
});

test("a tick that is still being saved when its page is left counts on the next page", async ({ page }) => {
  await page.goto("/today");
  await page.getByRole("region", { name: "Next steps" }).getByRole("link", { name: skill.title }).click();
  const { release } = await holdSaves(page);
  await boxOf(page, first).click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("region", { name: "Streak" })).toContainText("1active day over 1");
  await expect(page.getByRole("region", { name: "Next steps" })).not.toContainText("You have started it");
  release();
  await expect(page.getByRole("region", { name: "Next steps" })).toContainText(
    `You have started it: 1 of ${count} items done`,
  );
  await expect(page.getByRole("region", { name: "Streak" })).toContainText("1active day over 1");
});

test("news that the server sent before a slow save do not undo the tick", async ({ page }) => {
  await page.clock.install();
  await page.goto(path);
  const { release } = await holdSaves(page);
  const saved = nextSave(page);
  await boxOf(page, first).click();
  // A minute later the page is looked at again, and asks for news.
  await page.clock.fastForward("01:01");
  const news = page.waitForResponse("**/api/progress");
  await page.evaluate(() => dispatchEvent(new Event("visibilitychange")));
  await news;
  release();
  await saved;
  await expect(boxOf(page, first)).toBeChecked();
});

test("Today moves on to the next item once one is ticked, and Undo brings it back", async ({ page }) => {
  const [before] = nextStepsAfter(null, []);
  const [after] = nextStepsAfter(null, before ? [before.itemId] : []);
  const box = page.getByRole("list", { name: "Next item" }).getByRole("checkbox");
  const streak = page.getByRole("region", { name: "Streak" });
  await page.goto("/today");
  await expect(box).toHaveValue(before?.itemId ?? "");
  await box.click();
  await expect(box).toHaveValue(after?.itemId ?? "");
  await expect(streak).toContainText("1active day over 1");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(box).toHaveValue(before?.itemId ?? "");
  await expect(box).not.toBeChecked();
  await expect(streak).toContainText("0active days");
});

test("on a phone, the word on a tick leaves the next row free", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(path);
  // The row at the edge of what can be seen, where the word will be.
  await boxOf(page, second).evaluate((box) => box.scrollIntoView({ block: "end" }));
  await boxOf(page, second).check();
  await expect(announcement(page)).toContainText("Done");
  const undo = page.getByRole("button", { name: "Undo" });
  const size = await undo.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await expect
    .poll(async () => (await boxOf(page, third).boundingBox())?.y ?? 640)
    .toBeLessThan(size?.y ?? 0);
  // Nothing is scrolled to first: that is what a thumb could not do.
  const row = await boxOf(page, third).boundingBox();
  await page.mouse.click((row?.x ?? 0) + 10, (row?.y ?? 0) + 10);
  await expect(boxOf(page, third)).toBeChecked();
});
