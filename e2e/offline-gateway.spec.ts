/**
 * The worker over networks that are slow, end in the middle of something or lead to a newer Cairn. Seen to fail: with a
 * worker that waits for the network for ever, that does not look after a write, or that takes over unasked; with a page's own
 * refresh given up after 3 s, and a refresh that asks nothing first (on coming back, and after a tick).
 */
import { listEvents } from "@/db/events";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { type Gateway, startGateway } from "./gateway";
import { heading, untilKept, withWorker } from "./kept-pages";
import { boxOf, skillAt } from "./marks";
import { arrive } from "./people";

test.use(withWorker);
test.describe.configure({ timeout: 90_000 });

const { path, skill, items } = skillAt("command-line");
const [first] = items;

test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("coming back to a page brings it up to date once Cairn can be reached, one question at a time", async ({
    page,
  }) => {
    await arrive(page.context());
    await page.goto("/today");
    let questions = 0;
    let isReachable = false;
    let goOn = () => {};
    await page.route("**/healthz", async (route) => {
      questions += 1;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      if (isReachable) await route.fallback();
      else await route.abort();
    });
    let refreshes = 0;
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      const headers = request.headers();
      if (pathname === "/today" && "rsc" in headers && !("next-router-prefetch" in headers)) refreshes += 1;
    });
    const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await comeBack();
    await comeBack();
    await expect.poll(() => questions).toBe(1);
    const refused = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/healthz"));
    goOn();
    await refused;
    isReachable = true;
    await expect
      .poll(async () => {
        await comeBack();
        return questions;
      })
      .toBe(2);
    expect(refreshes).toBe(0);
    goOn();
    await expect.poll(() => refreshes).toBe(1);
  });
});

test.describe("behind a gateway of the host's", () => {
  let gateway: Gateway;
  test.beforeEach(async ({ baseURL }) => {
    gateway = await startGateway(baseURL ?? "");
  });
  test.afterEach(async ({ context }) => {
    // Before the gateway: a page whose question is broken off loads itself anew, and a browser may never close on that.
    await Promise.all(context.pages().map((page) => page.close()));
    await gateway.end();
  });

  test("a network that does not answer is no network for a page that is kept", async ({ page }) => {
    await arrive(page.context());
    await page.goto(`${gateway.base}/today`);
    await untilKept(page, [path]);
    gateway.silent = true;
    await page.goto(gateway.base + path);
    await expect(heading(page, skill.title)).toBeVisible();
  });

  test("a page that asks for itself anew over a slow network stays as it is", async ({ page, context }) => {
    await arrive(context);
    await page.goto(`${gateway.base}/learn`);
    await untilKept(page, ["/today", path]);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).click();
    await expect(page.getByRole("heading", { level: 1 }).filter({ visible: true })).toHaveText("Today");
    const other = await context.newPage();
    gateway.silent = true;
    const asks = page.waitForRequest((request) => {
      const headers = request.headers();
      return request.url().startsWith(`${gateway.base}/today`) && "rsc" in headers;
    });
    // It can be reached, and then the tunnel begins.
    await page.evaluate(() => {
      const { fetch } = window;
      window.fetch = (asked, how) =>
        asked === "/healthz" ? Promise.resolve(new Response()) : fetch(asked, how);
      document.documentElement.dataset["shown"] = "first";
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await asks;
    // By the time that a second window gives up waiting, the first would have.
    await other.goto(gateway.base + path);
    await expect(heading(other, skill.title)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-shown", "first");
  });

  test("what was ticked stays ticked when the network ends at the moment that it is saved", async ({
    page,
    context,
  }) => {
    const person = await arrive(context);
    await page.goto(`${gateway.base}/today`);
    await untilKept(page, ["/today"]);
    await page.exposeFunction("endTheNetwork", () => {
      gateway.cut = true;
    });
    await page.evaluate(() => {
      const { fetch } = window;
      window.fetch = async (asked, how) => {
        const answer = await fetch(asked, how);
        if (how?.method === "POST") await Reflect.get(window, "endTheNetwork")();
        return answer;
      };
      document.documentElement.dataset["shown"] = "first";
    });
    const box = page.getByRole("list", { name: "Next item" }).first().getByRole("checkbox");
    await box.click();
    await expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();
    // A worker without a network goes on answering from what it keeps: a page that was loaded again would be here by then.
    await page.waitForFunction(() =>
      fetch("/api/progress").then(
        () => false,
        () => true,
      ),
    );
    await expect(box).toBeChecked();
    await expect(page.locator("html")).toHaveAttribute("data-shown", "first");
    expect(await listEvents(person.id)).toHaveLength(1);

    gateway.cut = false;
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(
      page.getByRole("list", { name: "Next item" }).first().getByRole("checkbox"),
    ).not.toBeChecked();
  });

  test("an update asks before it reloads, and what was typed is not lost in silence", async ({
    page,
    context,
  }) => {
    await arrive(context);
    await page.goto(gateway.base + path);
    await untilKept(page, [path]);
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    // The worker of the next build: its text differs from this page's, as its build does.
    const build = await page.evaluate(async () => (await (await fetch("/api/offline")).json()).build);
    gateway.rewrite = (script) => script.replaceAll(build, "a-later-build");
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByRole("status", { name: "This device" });
    await expect(notice).toContainText("Cairn was updated. Reload when you like.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(skill.title);

    await page.getByLabel("Notes").fill("half a thought");
    await notice.getByRole("button", { name: "Reload" }).click();
    await expect(notice).toContainText("not saved yet");
    await expectNoAxeViolations(page);
    await expect(page.getByLabel("Notes")).toHaveValue("half a thought");
    expect(loads).toBe(0);
    const loaded = page.waitForEvent("load");
    await notice.getByRole("button", { name: "Reload without it" }).click();
    await loaded;
    await expect(heading(page, skill.title)).toBeVisible();
    const waits = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    expect(await waits()).toBe(false);
    await expect(notice).toBeEmpty();
    expect(loads).toBe(1);
  });

  test("Later leaves the page as it is, and what is kept opens still", async ({ page, context }) => {
    await arrive(context);
    await page.goto(`${gateway.base}/today`);
    await untilKept(page, [path]);
    const build = await page.evaluate(async () => (await (await fetch("/api/offline")).json()).build);
    gateway.rewrite = (script) => script.replaceAll(build, "a-later-build");
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByRole("status", { name: "This device" });
    await notice.getByRole("button", { name: "Later" }).click();
    await expect(notice).toBeEmpty();
    await context.setOffline(true);
    await page.goto(gateway.base + path);
    await expect(heading(page, skill.title)).toBeVisible();
    await expect(boxOf(page, first)).toBeEnabled();
  });
});
