import type { Page } from "@playwright/test";
import { saveGoal } from "@/db/goals";
import { renewLinkToken, saveSharing } from "@/db/sharing";
import { catalogue } from "@/lib/catalogue";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { boxOf, skillAt, statusOf } from "./marks";
import { arrive, markAs, type Person } from "./people";

const { path, items } = skillAt("command-line");
const [first, second] = items;

const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 720 };

/** What holds for every page in every state: one main heading, no sideways scrolling, and axe finds nothing. */
async function expectAccessible(page: Page, viewport = desktop): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/Cairn/);
  for (const width of [320, phone.width]) {
    await page.setViewportSize({ ...phone, width });
    const tooWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(tooWide, `px too wide at ${width} px`).toBe(0);
  }
  await page.setViewportSize(viewport);
  await expectNoAxeViolations(page);
}

/** Somebody with a goal, a month of ticks, several finished skills, and a page that everyone may see. */
async function livePublicly(person: Person): Promise<{ token: string }> {
  const day = 24 * 60 * 60 * 1000;
  const now = Date.now();
  await saveGoal(
    person.id,
    { language: "python", framework: "django", level: "junior", track: "security", minutesADay: 20 },
    now,
  );
  for (const [index, { items }] of catalogue.skills.slice(0, 12).entries()) {
    await markAs(
      person,
      items.map(({ id }) => id),
      "done",
      now - (30 - 2 * index) * day,
    );
  }
  const token = `e2e-${person.handle}`;
  await renewLinkToken(person.id, token);
  const all = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };
  await saveSharing(person.id, { visibility: "public", ...all });
  return { token };
}

const forAnyone = ["/", "/learn", "/learn/language", path, "/sign-up", "/sign-in", "/nowhere", "/u/nobody"];
for (const address of forAnyone) {
  test(`signed out, ${address} can be used by everyone`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
  });
}

const rooms = [
  "/settings",
  "/settings/goal",
  "/settings/time",
  "/settings/sharing",
  "/settings/sharing/preview",
];
for (const address of ["/", "/welcome", "/today", "/learn", "/learn/fundamentals", path, ...rooms]) {
  test(`signed in with nothing done, ${address} can be used by everyone`, async ({ page, context }) => {
    await arrive(context);
    await page.goto(address);
    await expectAccessible(page);
  });
}

for (const address of [
  "/today",
  "/learn",
  "/learn/fundamentals",
  path,
  "/settings/sharing",
  "/settings/sharing/preview",
]) {
  test(`with a month of work, ${address} can be used by everyone`, async ({ page, context }) => {
    await livePublicly(await arrive(context));
    await page.goto(address);
    for (const closed of await page.getByText("Show as a table").all()) await closed.click();
    await expectAccessible(page, phone);
  });
}

for (const { by, viewport } of [
  { by: "name", viewport: desktop },
  { by: "link", viewport: phone },
]) {
  test(`a public page can be used by everyone who comes by its ${by}`, async ({ page, openAsOther }) => {
    const person = await arrive(page.context());
    const { token } = await livePublicly(person);
    const visitor = await openAsOther();
    await visitor.goto(by === "name" ? `/u/${person.handle}` : `/s/${token}`);
    for (const closed of await visitor.locator("summary").all()) await closed.click();
    await expectAccessible(visitor, viewport);
  });
}

test("open menus can be used by everyone", async ({ page, context }) => {
  await arrive(context);
  await page.goto(path);
  await page.getByRole("button", { name: "Account" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await expectNoAxeViolations(page);
  await statusOf(page, second).click();
  await expect(page.getByRole("button", { name: "Skipped" })).toBeVisible();
  await expectAccessible(page);
});

test("the word that follows a tick can be used by everyone, whether it is good or bad", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  // Stopped, or the word would be gone before axe is through.
  await page.clock.install();
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expectNoAxeViolations(page);
  await person.endSession();
  await boxOf(page, second).click();
  await expect(page.getByText("Not saved")).toBeVisible();
  await expectAccessible(page);
});

test("forms that were refused can be used by everyone", async ({ page, context }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Handle").fill("nobody");
  await page.getByLabel("Password").fill("not a password of anybody");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "belong together" })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/sign-up");
  await page.getByLabel("Handle").fill("no spaces");
  await page.getByLabel("Password").fill("a long enough password");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("letters from a to z")).toBeVisible();
  await expectAccessible(page);

  await arrive(context);
  await page.goto("/settings/goal");
  await page.getByLabel("Time zone").fill("Mars/Olympus");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Time zone")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
});
