// Somebody without an account follows a link to a page of their own. Seen to fail: with "Create an account" leading to a
// sign-up that forgets the way; with "Save" leading to Today; with "Skip for now" leading there; with a hidden field that
// only a script fills in.
import type { Page } from "@playwright/test";
import { expect, newPerson, test } from "./fixtures";

const wanted = "/history?from=a%26b";

/** From the link to the question for the goal, through a sign-up that is refused once. */
async function joinOnTheWay(page: Page): Promise<void> {
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(wanted)}`);
  await page.getByRole("link", { name: "Create an account" }).click();
  await page.waitForURL((url) => url.pathname === "/sign-up");
  const { handle, password } = newPerson();
  for (const each of ["passwordpassword", password]) {
    await page.getByLabel("Handle", { exact: true }).fill(handle);
    await page.getByLabel("Password", { exact: true }).fill(each);
    await page.getByRole("button", { name: "Create account" }).click();
    if (each !== password) await expect(page.getByText("easy to guess")).toBeVisible();
  }
  await page.waitForURL((url) => url.pathname === "/welcome");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("saying a goal leads a newcomer to the page that they asked for", async ({ page }) => {
      await joinOnTheWay(page);
      await page.getByLabel("Minutes a day").fill("1");
      await page.getByLabel("Minutes a day").evaluate((field) => field.removeAttribute("min"));
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("At least 5 minutes")).toBeVisible();
      await page.getByLabel("Minutes a day").fill("20");
      await page.getByRole("button", { name: "Save" }).click();
      await page.waitForURL(wanted);
      await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
    });

    test("so does skipping it", async ({ page }) => {
      await joinOnTheWay(page);
      await page.getByRole("link", { name: "Skip for now" }).click();
      await page.waitForURL(wanted);
      await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
    });
  });
}

test("who signs out of the question for the goal finds back to it, and from there on", async ({
  page,
  context,
}) => {
  await joinOnTheWay(page);
  await context.clearCookies();
  await page.reload();
  const back = new URL(page.url()).searchParams.get("callbackUrl") ?? "";
  expect(new URL(back, page.url()).searchParams.get("callbackUrl")).toBe(wanted);
});
