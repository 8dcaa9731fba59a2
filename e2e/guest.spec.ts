// Seen to fail on plants: `along` ignored (the streak shrinks to what is a week old); events brought along twice under new
// ids; a guest's tick sent to the server.
import { listEvents } from "@/db/events";
import { actingFor } from "@/db/host";
import { findUserByHandle } from "@/db/users";
import { catalogue } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { settle } from "./every-action";
import { expect, expectNoAxeViolations, newPerson, signIn, signUp, test } from "./fixtures";
import { boxOf, skillAt } from "./marks";

const { path, items } = skillAt("command-line");
const [first, second] = items;
const day = 24 * 60 * 60 * 1000;

async function eventsOf(handle: string) {
  const user = await findUserByHandle(handle);
  return user === null ? [] : listEvents(actingFor(user.id));
}

test("a guest ticks, sees the path and Today follow, and finds it all after a reload", async ({ page }) => {
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await page.reload();
  await expect(boxOf(page, first)).toBeChecked();

  await page.goto("/learn/fundamentals");
  const link = page.getByRole("link", { name: /^The command line|^Command line/i }).first();
  await expect(link).toContainText(
    `1 of ${catalogue.skills.find(({ id }) => id === "command-line")?.items.length} done`,
  );

  await page.getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Streak" })).toContainText("1active day over 1");
  const total = planOf(null).reduce((sum, skill) => sum + skill.items.length, 0);
  await expect(page.getByRole("region", { name: "Plan" })).toContainText(`1 of ${total} items`);
  await expect(page.getByRole("region", { name: "Next steps" })).toContainText("You have started it");
  await boxOf(page, second).click();
  await expect(page.getByRole("region", { name: "Plan" })).toContainText(`2 of ${total} items`);

  await page.getByRole("link", { name: "Why?" }).click();
  await expect(page.getByRole("heading", { name: "History", level: 1 })).toBeVisible();
  await expect(page.getByText(second.text).first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("Undone: the item is as it was before.")).toBeVisible();
  await page.goto(path);
  await expect(boxOf(page, first)).toBeChecked();
  await expect(boxOf(page, second)).not.toBeChecked();
});

test("ten days of a guest come along to a new account, each once, and no day of the streak is lost", async ({
  page,
}) => {
  test.slow();
  const ticked = planOf(null)
    .slice(0, 2)
    .flatMap((skill) => skill.items.map((item) => ({ skill, item })));
  const start = Date.now() - 9 * day;
  await page.clock.install({ time: start });
  for (const [place, { skill, item }] of ticked.slice(0, 10).entries()) {
    await page.clock.setSystemTime(start + place * day);
    await page.goto(`/learn/${skill.step}/${skill.id}`);
    await boxOf(page, item).click();
    await expect(page.getByText("Kept on this device.")).toBeVisible();
  }
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Streak" })).toContainText("10active days over 10");

  const { handle } = await signUp(page);
  await expect.poll(async () => (await eventsOf(handle)).length).toBe(10);
  const events = await eventsOf(handle);
  expect(new Set(events.map((event) => event.day)).size).toBe(10);
  expect(events.every(({ occurredAt, receivedAt }) => occurredAt === receivedAt)).toBe(true);
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Streak" })).toContainText("10active days over 10");
});

test("signing in to an account that was there before asks first, and says what it means", async ({
  page,
}) => {
  const { handle, password } = await settle();
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();

  await page.goto("/sign-in");
  await signIn(page, { handle, password });
  await page.waitForURL("/today");
  const question = page.getByRole("region", { name: "Ticks without an account" });
  await expect(question).toContainText("one mark was made without an account");
  const broughtAlong = async () => (await eventsOf(handle)).filter(({ itemId }) => itemId === first.id);
  expect(await broughtAlong()).toEqual([]);
  await question.getByRole("button", { name: "Add them to my account" }).click();
  await expect(question).toBeHidden();
  await expect.poll(async () => (await broughtAlong()).length).toBe(1);
  await page.goto(path);
  await expect(boxOf(page, first)).toBeChecked();
});

test("nobody's Today leads to sign-in until something is ticked", async ({ page }) => {
  await page.goto("/today");
  await page.waitForURL("/sign-in?callbackUrl=%2Ftoday");
});

test("where the browser keeps nothing, what was ticked still comes along when an account is made at once", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByRole("status", { name: "Outbox" })).toContainText("gone when you close or reload");
  await page.getByRole("link", { name: "Sign up" }).click();
  const { handle, password } = newPerson();
  await page.getByLabel("Handle", { exact: true }).fill(handle);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("/welcome");
  await expect.poll(async () => (await eventsOf(handle)).map(({ itemId }) => itemId)).toEqual([first.id]);
});

test("another person's account that is new takes nothing along from this device without asking", async ({
  page,
  openAsOther,
}) => {
  const phone = await openAsOther();
  const { handle, password } = await signUp(phone);
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await page.goto("/sign-in");
  await signIn(page, { handle, password });
  await page.waitForURL("/today");
  await expect(page.getByRole("region", { name: "Ticks without an account" })).toBeVisible();
  expect(await eventsOf(handle)).toEqual([]);
});

test("a guest is told once what the browser may forget, and the browser is asked to keep it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persist = async () => {
      localStorage.setItem("asked", String(Number(localStorage.getItem("asked")) + 1));
      return true;
    };
    navigator.storage.persisted = async () => localStorage.getItem("asked") !== null;
  });
  await page.goto(path);
  const word = page.getByRole("status", { name: "Where your ticks are" });
  await expect(word).toBeEmpty();
  await boxOf(page, first).click();
  await expect(word).toContainText("Your ticks are in this browser alone.");
  await expectNoAxeViolations(page);
  await word.getByRole("button", { name: "I understand" }).click();
  await expect(word).toBeEmpty();
  await page.reload();
  await expect(boxOf(page, first)).toBeChecked();
  await boxOf(page, second).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await expect(word).toBeEmpty();
  expect(await page.evaluate(() => localStorage.getItem("asked"))).toBe("1");
});
