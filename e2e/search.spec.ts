// Finding anything: by a page without JavaScript, by the palette with the keyboard alone, on a phone, without a network.
// Seen to fail on plants: "Try again" beside the effect that drops old questions; a choice kept as a place; the
// keys shown where there are only fingers.
import type { Locator, Page } from "@playwright/test";
import { pages } from "@/lib/search/pages";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { tabTo } from "./keyboard";
import { skillAt } from "./marks";
import { arrive } from "./people";

/** Presses a key until what it opens is there: before the page's script runs, nobody hears it. */
async function openBy(page: Page, key: string, name: "Search" | "Keys"): Promise<Locator> {
  const dialog = page.getByRole("dialog", { name });
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return dialog;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("a misspelt word leads to the skill by way of the search page", async ({ page }) => {
    for (const begin of ["/learn", "/guide"]) {
      await page.goto(begin);
      await page.getByRole("link", { name: "Search", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
      await page.getByRole("searchbox", { name: "Search" }).fill("postgers");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page).toHaveURL("/search?q=postgers");
      await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("postgers");
      await expect(page.getByRole("heading", { name: /\d+ results/ })).toBeVisible();
      const first = page.getByRole("main").getByRole("listitem").first();
      await expect(first.locator("mark").first()).toHaveText("PostgreSQL");
      await first.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1, name: "PostgreSQL" })).toBeVisible();
    }
  });

  test("nothing found, nothing asked and far too much asked each get a helpful page", async ({ page }) => {
    await page.goto("/search");
    await expect(
      page.getByRole("list", { name: "Try" }).getByRole("link", { name: "REST API" }),
    ).toBeVisible();
    await page.goto("/search?q=zzzzqqxx");
    await expect(page.getByText("Nothing found for “zzzzqqxx”.")).toBeVisible();
    await page.goto(`/search?q=${"postgresql+".repeat(300)}`);
    await expect(page.getByText("That was long")).toBeVisible();
    await expect(page.getByRole("link", { name: /PostgreSQL/ }).first()).toBeVisible();
    await page.goto("/search?q=a&q=b&q[]=c&__proto__=d");
    await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
    await page.goto(`/search?q=${encodeURIComponent('"><script>x()</script>')}`);
    await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue('"><script>x()</script>');
    await page.getByRole("button", { name: "Keyboard keys" }).click();
    await expect(page.getByText("Move through what was found")).toBeVisible();
  });
});

test("by keyboard alone, somebody finds a skill and comes back to where they were", async ({ page }) => {
  await page.goto("/learn");
  const learn = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Learn" });
  await learn.focus();
  const dialog = await openBy(page, "Control+k", "Search");
  const field = dialog.getByRole("combobox", { name: "Search" });
  await expect(field).toBeFocused();
  await page.keyboard.type("ku");
  await expect(dialog.getByRole("option").first()).toContainText("Kubernetes");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(dialog.getByRole("status")).toContainText("results");
  const active = dialog.locator('[aria-selected="true"]');
  await page.keyboard.press("ArrowDown");
  await expect(active).toHaveText(/Kubernetes/);
  await expect(field).toHaveAttribute("aria-activedescendant", (await active.getAttribute("id")) ?? "");
  await page.keyboard.press("End");
  await expect(dialog.getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(learn).toBeFocused();

  // A hand that closes and asks again at once is faster than the dialog's own word that it is closed.
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await page.evaluate(async () => {
    document.querySelector<HTMLDialogElement>("dialog:modal")?.requestClose();
    while (document.querySelector("dialog:modal") !== null) await Promise.resolve();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
  });
  await expect(field).toBeFocused();
  await page.keyboard.type("indx");
  await expect(dialog.getByRole("option").first()).toContainText("Indexes and query plans");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/learn/databases/indexes");
  await expect(dialog).toBeHidden();

  // Each press goes on to another option, through all of them and round again.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("career");
  await expect(dialog.getByRole("option").first()).toContainText("Career");
  const count = await dialog.getByRole("option").count();
  for (const place of [...Array(count).keys(), 0]) {
    await page.keyboard.press("ArrowDown");
    await expect(dialog.getByRole("option").nth(place)).toHaveAttribute("aria-selected", "true");
    await expect(active).toHaveCount(1);
  }
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("big o");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=big+o");
});

test("the keys are listed, can be switched off, and leave what somebody writes alone", async ({
  page,
  context,
}) => {
  await arrive(context);
  await page.goto(skillAt("command-line").path);
  const list = await openBy(page, "?", "Keys");
  await expect(list.getByText("Move through what was found")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();

  const notes = page.getByRole("textbox", { name: "Notes" });
  await notes.fill("");
  await notes.pressSequentially("and/or?");
  await expect(notes).toHaveValue("and/or?");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.getByRole("checkbox").first().focus();
  await page.keyboard.press("/");
  await page.getByRole("dialog", { name: "Search" }).getByRole("button", { name: "Keyboard keys" }).click();
  await list.getByRole("checkbox", { name: /single keys/ }).click();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  await expect(list).toBeHidden();
});

test("on a phone, in the guide, a press on the glass leads to a section", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/guide/the-role");
  const glass = page.getByRole("link", { name: "Search", exact: true });
  // Until its script runs, the glass is a link to the page.
  await page.waitForLoadState("networkidle");
  const box = await glass.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await glass.click();
  const dialog = page.getByRole("dialog", { name: "Search" });
  await dialog.getByRole("combobox").fill("contribute to open source");
  await dialog.getByRole("option", { name: /Section.*Contribute to open source/ }).click();
  await expect(page).toHaveURL("/guide/network-and-brand#open-source");
});

test("the palette can be used by everyone, in each of its states", async ({ page }) => {
  await page.goto("/learn");
  const dialog = await openBy(page, "Control+k", "Search");
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.type("sql");
  await expect(dialog.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expectNoAxeViolations(page);
  await dialog.getByRole("combobox").fill("zzzzqqxx");
  await expect(dialog.getByRole("status")).toContainText("Nothing found");
  await expectNoAxeViolations(page);
});

test.describe("without a network", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });
  test("what was typed stays, and can be asked again", async ({ page, context }) => {
    await page.goto("/learn");
    const dialog = await openBy(page, "Control+k", "Search");
    await expect(dialog.getByRole("combobox")).toBeFocused();
    await context.route("**/api/search*", (route) => route.abort("internetdisconnected"), { times: 1 });
    await page.keyboard.type("redis");
    await expect(dialog.getByRole("status")).toContainText("could not be reached");
    await expect(dialog.getByRole("combobox")).toHaveValue("redis");
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog.getByRole("option").first()).toContainText("Caching");
  });

  test("a question that was asked again is dropped once something newer is typed", async ({
    page,
    context,
  }) => {
    await page.goto("/learn");
    const dialog = await openBy(page, "Control+k", "Search");
    await context.route("**/api/search*", (route) => route.abort("internetdisconnected"), { times: 1 });
    await dialog.getByRole("combobox").fill("redis");
    await expect(dialog.getByRole("status")).toContainText("could not be reached");

    // Never answered: it can only end by being dropped.
    await context.route("**/api/search?q=redis", () => {});
    const asked = page.waitForRequest("**/api/search?q=redis");
    await dialog.getByRole("button", { name: "Try again" }).click();
    await asked;
    const dropped = page.waitForEvent("requestfailed", (request) => request.url().endsWith("q=redis"));
    await dialog.getByRole("combobox").fill("kubernetes");
    await dropped;
    await expect(dialog.getByRole("option").first()).toContainText("Kubernetes");
  });
});

test("Enter never opens what only moved to the place of the chosen one", async ({ page }) => {
  await page.goto("/learn");
  const dialog = await openBy(page, "Control+k", "Search");
  const field = dialog.getByRole("combobox");
  const first = dialog.getByRole("option").first();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/search?q=indexes", async (route) => {
    await held;
    await route.continue();
  });
  await field.fill("kubernetes");
  await expect(first).toContainText("Kubernetes");
  const asked = page.waitForRequest("**/api/search?q=indexes");
  await field.fill("indexes");
  await asked;
  await field.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "true");
  answer();
  await expect(first).toContainText("Indexes");
  await expect(dialog.locator('[aria-selected="true"]')).toHaveCount(0);
  await field.press("Enter");
  await expect(page).toHaveURL("/search?q=indexes");
});

test("machines are answered as the page is, and refused in so many words", async ({ request }) => {
  const { total, found } = await (await request.get("/api/search?q=oauth2")).json();
  expect(total).toBeGreaterThan(1);
  expect(found[0].href).toBe("/learn/apis/oauth");
  for (const query of ["", "?q=a&q=b", `?q=${"x".repeat(101)}`]) {
    const refused = await request.get(`/api/search${query}`);
    expect([refused.status(), refused.headers()["content-type"]]).toEqual([400, "application/problem+json"]);
  }
});

test("search engines keep away from searches, and every page that can be found is there", async ({
  request,
}) => {
  expect(await (await request.get("/search?q=sql")).text()).toContain('name="robots" content="noindex');
  expect(await (await request.get("/sitemap.xml")).text()).not.toContain("/search</loc>");
  for (const { href } of pages) expect((await request.get(href)).status(), href).toBe(200);
});

test.describe("with nothing but fingers", () => {
  test.use({ isMobile: true, hasTouch: true, viewport: { width: 360, height: 740 } });

  test("keys are no matter, until somebody has some after all", async ({ page }) => {
    await page.goto("/search");
    const keys = page.getByRole("button", { name: "Keyboard keys" });
    expect((await keys.boundingBox())?.width).toBeLessThan(5);
    await tabTo(page, keys);
    expect((await keys.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press("Enter");
    await expect(page.getByText("Move through what was found")).toBeVisible();
  });
});
