import { expect, signUp, test } from "./fixtures";
import { announcement, boxOf, nextSave, skillAt } from "./marks";
import { arrive } from "./people";

const { path, items } = skillAt("command-line");
const [first, second] = items;
const notReached = "Not saved: Cairn could not be reached. Check the network.";

test.describe("when saving fails", () => {
  // The browser itself reports the requests that these tests spoil.
  test.beforeEach(async ({ context }) => {
    await arrive(context);
  });
  test.use({ expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|^500 from/] });

  for (const failure of ["the network breaks", "the server breaks"] as const) {
    test(`the tick goes back with a clear word when ${failure}, and Retry saves it`, async ({ page }) => {
      await page.goto(path);
      await page.route("**/*", async (route) => {
        if (route.request().method() !== "POST") await route.fallback();
        else if (failure === "the network breaks") await route.abort();
        else await route.fulfill({ status: 500, body: "Internal Server Error" });
      });
      await boxOf(page, first).click();
      await expect(announcement(page)).toContainText(notReached);
      await expect(boxOf(page, first)).not.toBeChecked();

      await page.unroute("**/*");
      const saved = nextSave(page);
      await page.getByRole("button", { name: "Retry" }).click();
      await expect(boxOf(page, first)).toBeChecked();
      await saved;
      await page.reload();
      await expect(boxOf(page, first)).toBeChecked();
    });
  }

  test("without a network the tick goes back, and what was saved before stays", async ({ page, context }) => {
    await page.goto(path);
    const saved = nextSave(page);
    await boxOf(page, first).click();
    await saved;
    await context.setOffline(true);
    await boxOf(page, second).click();
    await expect(announcement(page)).toContainText(notReached);
    await expect(boxOf(page, second)).not.toBeChecked();
    await expect(boxOf(page, first)).toBeChecked();
    await context.setOffline(false);
    await page.reload();
    await expect(boxOf(page, first)).toBeChecked();
    await expect(boxOf(page, second)).not.toBeChecked();
  });

  test("two presses on one item that both fail leave it as it was", async ({ page }) => {
    await page.goto(path);
    let breakNetwork = () => {};
    const broken = new Promise<void>((resolve) => {
      breakNetwork = resolve;
    });
    await page.route("**/*", async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      await broken;
      await route.abort();
    });
    await boxOf(page, first).click();
    await boxOf(page, first).click();
    await boxOf(page, first).click();
    await expect(boxOf(page, first)).toBeChecked();
    breakNetwork();
    await expect(boxOf(page, first)).not.toBeChecked();
    await expect(announcement(page)).toContainText(notReached);
  });
});

test("signed out, a tick asks to sign in, and signing in leads back to the same page", async ({
  page,
  openAsOther,
}) => {
  const { handle, password } = await signUp(await openAsOther());
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(announcement(page)).toContainText("Sign in to keep what you tick.");
  await expect(boxOf(page, first)).not.toBeChecked();

  await announcement(page).getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Handle").fill(handle);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(path);
  await boxOf(page, first).click();
  await expect(announcement(page)).toContainText(`Done: ${first.text}`);
});

test("after signing out in another tab, a tick is refused, taken back, and leads to sign-in", async ({
  page,
  context,
}) => {
  await arrive(context);
  await page.goto(path);
  const otherTab = await context.newPage();
  await otherTab.goto("/settings");
  await otherTab.getByRole("button", { name: "Account" }).click();
  await otherTab.getByRole("button", { name: "Sign out" }).click();
  await otherTab.waitForURL("/");

  await boxOf(page, first).click();
  await expect(announcement(page)).toContainText("Not saved: you are signed out.");
  await expect(boxOf(page, first)).not.toBeChecked();
  await announcement(page).getByRole("link", { name: "Sign in" }).click();
  await page.waitForURL(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
});

test("after the session has ended on the server, a tick is refused and taken back", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await page.goto(path);
  await person.endSession();
  await boxOf(page, first).click();
  await expect(announcement(page)).toContainText("Not saved: you are signed out.");
  await expect(boxOf(page, first)).not.toBeChecked();
});
