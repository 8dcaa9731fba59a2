// Seen to fail on plants: the badge kept although what it says has changed; Today not asked for anew after a tick; and in
// earnest on a badge that said a percentage, which one tick of four hundred does not move.

import type { Goal } from "@/lib/catalogue/goal";
import { frameworks as everyFramework } from "@/lib/catalogue/schema";
import { expect, newPerson, test } from "./fixtures";
import { boxOf, nextSave, skillAt } from "./marks";
import { expectNextSteps, nextStepsAfter } from "./next-steps";

const pythons = everyFramework.filter(({ language }) => language === "python");

test.use({ timezoneId: "Europe/Madrid" });

test("somebody new says a goal, ticks three items, shows the page to a stranger and hides it again", async ({
  page,
  openAsOther,
}) => {
  test.slow();
  const { handle, password } = newPerson();
  const goal: Goal = {
    language: "python",
    framework: "django",
    level: "junior",
    tracks: [],
    picks: [],
    minutesADay: 20,
  };
  const streak = page.getByRole("region", { name: "Streak" });

  await test.step("signs up", async () => {
    await page.goto("/");
    await page.getByRole("main").getByRole("link", { name: "Create an account" }).click();
    await page.getByLabel("Handle").fill(handle);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
    await page.waitForURL("/welcome");
  });

  await test.step("says the goal: Python and Django, 20 minutes a day", async () => {
    const frameworks = page.getByRole("radiogroup", { name: "Framework" });
    await expect(frameworks.getByRole("radio", { name: "Django" })).toBeHidden();
    await page.getByRole("radiogroup", { name: "Language" }).getByRole("radio", { name: "Python" }).check();
    // Python's own, and "Not decided yet".
    await expect(frameworks.getByRole("radio")).toHaveCount(pythons.length + 1);
    await frameworks.getByRole("radio", { name: "Django" }).check();
    await page.getByRole("radiogroup", { name: "Level" }).getByRole("radio", { name: "Junior" }).check();
    await page.getByLabel("Minutes a day").fill("20");
    await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Madrid");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("/today");
  });

  const [first, second] = nextStepsAfter(goal, []);
  if (!first || !second) throw new Error("a new plan has two next steps");
  const {
    path,
    items: [item, nextItem],
  } = skillAt(second.skillId);
  const done = [first.itemId, item.id, nextItem.id];

  await test.step("ticks three items, and the streak and the next steps follow, with true reasons", async () => {
    await expect(streak).toContainText("0active days");
    await expectNextSteps(page, nextStepsAfter(goal, []));

    const next = page.getByRole("list", { name: "Next item" });
    await next.getByRole("checkbox").click();
    await expect(streak).toContainText("1active day over 1");
    await expectNextSteps(page, nextStepsAfter(goal, done.slice(0, 1)));

    await page.getByRole("region", { name: "Next steps" }).getByRole("link", { name: second.title }).click();
    await page.waitForURL(path);
    for (const each of [item, nextItem]) {
      const saved = nextSave(page);
      await boxOf(page, each).click();
      await saved;
    }
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).click();
    await expectNextSteps(page, nextStepsAfter(goal, done));
    await expect(streak).toContainText("1active day over 1");
    await expect(streak).toContainText("Today counts: 3 items so far.");
    await expect(page.getByRole("region", { name: "Activity" })).toContainText(
      "1 active day in the last year, 3 items moved on",
    );
  });

  const stranger = await openAsOther();
  const badge = async () => (await stranger.request.get(`/u/${handle}/badge.svg`)).text();

  await test.step("before the page is on, a stranger finds nothing", async () => {
    expect((await stranger.goto(`/u/${handle}`))?.status()).toBe(404);
    expect(await badge()).toContain("no public page");
  });
  const nothing = await stranger.getByRole("main").innerText();

  await test.step("switches the page on, and the stranger sees it", async () => {
    await page.getByRole("button", { name: "Account" }).click();
    await page.getByRole("link", { name: "My public page" }).click();
    await page
      .getByRole("radiogroup", { name: "Who can see your page" })
      .getByRole("radio", { name: "Everyone" })
      .check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();

    expect((await stranger.goto(`/u/${handle}`))?.status()).toBe(200);
    await expect(stranger.getByRole("heading", { level: 1, name: handle })).toBeVisible();
    await expect(stranger.getByText("Junior backend developer · Python · Django")).toBeVisible();
    await expect(stranger.getByRole("listitem").filter({ hasText: "active day over 1" })).toContainText("1");
    await expect(stranger.getByText("1 active day in the last year, 3 items moved on")).toBeVisible();
  });

  await test.step("ticks once more, and the stranger's badge and page change at once", async () => {
    const before = await badge();
    expect(before).toContain("1 active day");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).click();
    const saved = nextSave(page);
    await page.getByRole("list", { name: "Next item" }).getByRole("checkbox").click();
    await saved;
    expect(await badge()).not.toBe(before);
    await stranger.reload();
    await expect(stranger.getByText("1 active day in the last year, 4 items moved on")).toBeVisible();
  });

  await test.step("switches the page off, and it is gone", async () => {
    await page.goto("/settings/sharing");
    await page.getByRole("radio", { name: "Only me" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();

    expect((await stranger.reload())?.status()).toBe(404);
    expect(await stranger.getByRole("main").innerText()).toBe(nothing);
    await expect(stranger.getByText(handle)).toHaveCount(0);
    expect((await stranger.request.get(`/u/${handle}/badge.svg`)).status()).toBe(404);
    expect(await badge()).toContain("no public page");
  });
});
