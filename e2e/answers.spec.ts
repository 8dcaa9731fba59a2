/**
 * What stands between a page and Cairn, and answers in its place or not at all: each is no answer, said calmly, tried again,
 * and never in the way for good.
 */
import type { Page } from "@playwright/test";
import { listEvents } from "@/db/events";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { type Gateway, startGateway } from "./gateway";
import { boxOf, skillAt } from "./marks";
import { arrive } from "./people";

const { path, items } = skillAt("command-line");
const [first] = items;
const outbox = (page: Page) => page.getByRole("status", { name: "Outbox" });
/** Longer than an action may take (components/offline/router-fetch.ts). */
const tooLong = 31_000;

test.use({ expectedErrors: [/Failed to (load|fetch)|ERR_|Content Security Policy|^Policy violation/] });

let gateway: Gateway;
test.beforeEach(async ({ baseURL, page }) => {
  gateway = await startGateway(baseURL ?? "");
  await page.clock.install();
});
test.afterEach(async ({ context }) => {
  await Promise.all(context.pages().map((page) => page.close()));
  await gateway.end();
});

test("a server that stays silent blocks nothing for good: the next Try now goes out", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await page.goto(gateway.base + path);
  let sends = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sends += 1;
  });
  gateway.silent = true;
  await boxOf(page, first).click();
  await expect.poll(() => sends).toBe(1);
  await page.clock.fastForward(tooLong);
  await expect(outbox(page)).toContainText("1 waiting for network");
  await page.getByRole("button", { name: "Try now" }).click();
  await expect.poll(() => sends).toBe(2);
  await page.clock.fastForward(tooLong);
  await expect(outbox(page)).toContainText("1 waiting for network");
  gateway.silent = false;
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await listEvents(person.id)).toHaveLength(1);
});

test("a link that gets no answer holds up no tick for good", async ({ page, context }) => {
  const person = await arrive(context);
  await page.goto(gateway.base + path);
  gateway.silent = true;
  const asks = page.waitForRequest((request) => {
    const headers = request.headers();
    return "next-router-state-tree" in headers && !("next-router-prefetch" in headers);
  });
  await page.getByRole("navigation", { name: "More" }).getByRole("link", { name: "History" }).click();
  await asks;
  await boxOf(page, first).click();
  // What hangs goes on hanging; what is asked from now on would be answered.
  gateway.silent = false;
  await page.clock.fastForward(tooLong);
  await expect.poll(async () => (await listEvents(person.id)).length).toBe(1);
});

const page200 = "<!doctype html><title>Free wifi</title><h1>Welcome to our network</h1>";

for (const { who, instead, words } of [
  {
    who: "a captive portal with a page of its own",
    instead: { status: 200, headers: { "content-type": "text/html" }, body: page200 },
    words: "1 waiting: something between this device and Cairn answered in its place",
  },
  {
    who: "a gateway that leads to its sign-in elsewhere",
    instead: { status: 302, headers: { location: "http://127.0.0.1:9/sign-in" }, body: "" },
    words: "1 waiting: something between this device and Cairn answered in its place",
  },
  {
    who: "a proxy whose Cairn is away",
    instead: { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" },
    words: "1 waiting for network. They are safe on this device.",
  },
  {
    who: "a proxy that is told to spread the load",
    instead: { status: 429, headers: { "retry-after": "600" }, body: "" },
    words: "1 waiting: Cairn takes them a little later.",
  },
]) {
  test(`${who} loses no tick, and it is saved once Cairn answers`, async ({ page, context }) => {
    const person = await arrive(context);
    await page.goto(gateway.base + path);
    gateway.instead = instead;
    await boxOf(page, first).click();
    await expect(outbox(page)).toContainText(words);
    await expect(boxOf(page, first)).toBeChecked();
    if (who.includes("captive")) {
      await expectNoAxeViolations(page);
      await page.getByRole("button", { name: "Load the page anew" }).click();
      await expect(page.getByRole("heading", { name: "Welcome to our network" })).toBeVisible();
      gateway.instead = null;
      await page.reload();
    }
    gateway.instead = null;
    // By itself, and no earlier than it was told to.
    if (who.includes("load")) await page.clock.fastForward(600_000);
    else await page.clock.fastForward(5_000);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    expect(await listEvents(person.id)).toHaveLength(1);
  });
}

test("a write that Cairn refuses at its door shows the refusal's own words, for a tick and for a form", async ({
  page,
  context,
}) => {
  await arrive(context);
  await page.goto(gateway.base + path);
  // As nginx does with `proxy_set_header Host $host` on a port of its own.
  gateway.host = "localhost";
  const words = "Whoever runs this Cairn can mend it: set APP_URL to the address in the browser";
  await boxOf(page, first).click();
  await expect(outbox(page)).toContainText(words);
  await page.getByRole("textbox", { name: "Notes" }).fill("half a thought");
  await page.getByRole("button", { name: "Keep note" }).click();
  await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("half a thought");
});
