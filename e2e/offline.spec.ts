/**
 * A learner on a train with no network. Everything here runs with the real worker, in real Chromium. Seen to fail: with
 * every page kept that is visited; with an error in place of Next's data, which Next logs; with a worker that waits for
 * the network for ever, that does not look after a write, that takes over unasked, or that leaves the pages of others
 * when a new reader comes; with a sign-out that forgets nothing; with pages kept whatever their query, a page's own refresh
 * given up after 3 s, a refresh that asks nothing first (on coming back, and after a tick), Today on the list of nobody,
 * placement off it, a page that is loaded anew for any network, and figures on Today that know of nothing that waits.
 */
import type { Page } from "@playwright/test";
import { listEvents } from "@/db/events";
import { catalogue } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { chapters } from "@/lib/guide";
import { expect, expectNoAxeViolations, newPerson, signUp, test } from "./fixtures";
import { type Gateway, startGateway } from "./gateway";
import { boxOf, nextSave, skillAt } from "./marks";
import { arrive, livePublicly, markAs } from "./people";

// What the browser itself says of requests that find no network.
test.use({ serviceWorkers: "allow", expectedErrors: [/net::ERR_/] });
// A device takes its time to fetch a whole plan, and other tests want the machine meanwhile.
test.describe.configure({ timeout: 90_000 });
const patience = { timeout: 60_000 };

const { path, skill, items } = skillAt("command-line");
const [first] = items;
const goal = {
  ...({ language: "python", framework: "django", level: "junior", tracks: ["security"], picks: [] } as const),
  minutesADay: 20,
};
const plan = planOf(goal);
const pathOf = ({ step, id }: { step: string; id: string }) => `/learn/${step}/${id}`;
const outside = catalogue.skills.find(({ id }) => !plan.some((planned) => planned.id === id));
const notKept = "This page is not on your device yet";

/** The paths of all pages that the device keeps. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("cairn-pages-"));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Waits until the device has these pages. */
async function untilKept(page: Page, wanted: readonly string[]): Promise<void> {
  const missing = async () => {
    const kept = await keptPaths(page);
    return wanted.filter((each) => !kept.includes(each));
  };
  await expect.poll(missing, patience).toEqual([]);
}

/** Whether anything that the device keeps says this. */
function deviceHolds(page: Page, words: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const texts = (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const answers = (await cache.keys()).map((key) => cache.match(key, { ignoreVary: true }));
      return Promise.all(answers.map(async (answer) => (await (await answer)?.text()) ?? ""));
    });
    return (await Promise.all(texts)).flat().some((text) => text.includes(wanted));
  }, words);
}

/** Somebody with a goal whose device has had the time to keep some of their pages. */
async function settleDown(page: Page, wanted: readonly string[] = ["/today", "/learn", path]) {
  const person = await arrive(page.context());
  await livePublicly(person);
  await page.goto("/today");
  await untilKept(page, wanted);
  return person;
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

test("after one visit, every page of the plan opens without a network", async ({ page, context }) => {
  const guide = ["/guide", ...chapters.map(({ slug }) => `/guide/${slug}`)];
  const steps = catalogue.steps.map(({ id }) => `/learn/${id}`);
  await settleDown(page, ["/today", "/learn", "/whats-new", ...steps, ...plan.map(pathOf), ...guide]);
  await context.setOffline(true);
  for (const { id, step, title } of [plan[0], plan.at(-1)].filter((each) => each !== undefined)) {
    await page.goto(`/learn/${step}/${id}`);
    await expect(heading(page, title)).toBeVisible();
  }
  await page.goto("/guide/the-role");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/today");
  await expect(heading(page, "Today")).toBeVisible();
  const copy = page.getByText("This is your copy from");
  await expect(copy).toBeVisible();
  await context.setOffline(false);
  await expect(copy).toBeHidden();
});

test("links lead on without a network, and the page they lead to works", async ({ page, context }) => {
  await settleDown(page);
  await context.setOffline(true);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Learn" }).click();
  await expect(page).toHaveURL("/learn");
  await expect(page.getByRole("heading", { level: 1 }).filter({ visible: true })).toHaveText("Learn");

  await page.goto(path);
  const box = boxOf(page, first);
  const isDone = await box.isChecked();
  await box.click();
  await expect(box).toBeChecked({ checked: !isDone });
});

test("what was ticked here is ticked in the copy, too", async ({ page, context }) => {
  await arrive(context);
  await page.goto(path);
  await untilKept(page, [path]);
  const saved = nextSave(page);
  await boxOf(page, first).click();
  await saved;
  const isTickedInCopy = () =>
    page.evaluate(async (kept) => {
      const html = (await (await caches.match(kept, { ignoreVary: true }))?.text()) ?? "";
      return new DOMParser().parseFromString(html, "text/html").querySelector("input:checked") !== null;
    }, path);
  await expect.poll(isTickedInCopy, patience).toBe(true);
  await context.setOffline(true);
  await page.goto(path);
  await expect(boxOf(page, first)).toBeChecked();
});

test("on Today, streak and plan move at once without a network, and the server agrees once there is one", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await livePublicly(person);
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  await markAs(person, [catalogue.skills.at(-1)?.items[0]?.id ?? ""], "done", yesterday);
  await page.goto("/today");
  await untilKept(page, ["/today"]);
  const streak = page.getByRole("region", { name: "Streak" });
  const done = async () => {
    const words = await page
      .getByRole("region", { name: "Plan" })
      .getByText(/of \d+ items/)
      .textContent();
    return Number(/^\d+/.exec(words ?? "")?.[0]);
  };
  const before = await done();
  const days = Number(await streak.getByText(/^\d+$/).textContent());
  await expect(streak).toContainText("Today is still open");
  await context.setOffline(true);
  await page.goto("/today");
  await expect(page.getByText("This is your copy from")).toBeVisible();
  const next = page.getByRole("list", { name: "Next item" });
  const words = await next.locator("label").textContent();
  const box = next.getByRole("checkbox");
  await box.click();
  const asTicked = async () => {
    await expect(streak.getByText(/^\d+$/)).toHaveText(`${days + 1}`);
    await expect(streak).toContainText("Today counts: 1 item so far.");
    expect(await done()).toBe(before + 1);
  };
  await asTicked();
  await box.click();
  await expect(streak.getByText(/^\d+$/)).toHaveText(`${days}`);
  expect(await done()).toBe(before);
  await box.click();
  await asTicked();

  await context.setOffline(false);
  // The server has drawn the page anew: it knows the next item.
  await expect(next).not.toContainText(words ?? "", patience);
  await asTicked();
  await page.reload();
  await asTicked();
});

test("a page that was never here says so kindly and names those that are", async ({ page, context }) => {
  await settleDown(page);
  await context.setOffline(true);
  const never = outside === undefined ? "/settings" : pathOf(outside);
  for (const address of [never, "/settings/sharing", "/u/somebody"]) {
    await page.goto("about:blank");
    await page.goto(address);
    await expect(heading(page, notKept)).toBeVisible();
    await expect(page).toHaveURL(address);
  }
  await page.getByText(/^Skills \(/).click();
  // A device says so of any network that it finds, also of one that leads nowhere: nothing is loaded anew for that.
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: skill.title, exact: true }).click();
  await expect(heading(page, skill.title)).toBeVisible();

  await page.goto(never);
  await expect(heading(page, notKept)).toBeVisible();
  await context.setOffline(false);
  if (outside !== undefined) await expect(heading(page, outside.title)).toBeVisible();
});

test("older days are not mistaken for the page that they belong to, which is named instead", async ({
  page,
  context,
}) => {
  await settleDown(page, ["/history"]);
  const older = "/history?before=2020-01-01";
  await page.goto(older);
  await context.setOffline(true);
  await page.goto(older);
  await expect(heading(page, notKept)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByText("The page it is a part of").getByRole("link", { name: "History" }).click();
  await expect(heading(page, "History")).toBeVisible();
  await expect(page).toHaveURL("/history");
});

test("what one knows already can be ticked off without a network", async ({ page, context }) => {
  const address = `/placement/${skill.step}`;
  await settleDown(page, ["/placement", address]);
  await context.setOffline(true);
  await page.goto("/placement");
  await page.locator(`a[href="${address}"]`).click();
  await expect(page.getByRole("heading", { level: 1, name: /^What you already know of / })).toBeVisible();
  await expect(page).toHaveURL(address);
});

test("a device is asked to keep Today and History only where they open", async ({ page }) => {
  const named = () =>
    page.evaluate(async () => Object.keys((await (await fetch("/api/offline")).json()).pages));
  const opens = (address: string) => page.evaluate(async (each) => !(await fetch(each)).redirected, address);
  await page.goto(path);
  for (const address of (await named()).filter((each) => /^\/[^/]+$/.test(each)))
    expect(await opens(address), address).toBe(true);
  expect(await named()).not.toContain("/today");

  await boxOf(page, first).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  expect(await named()).toEqual(expect.arrayContaining(["/today", "/history"]));
  expect(await opens("/today")).toBe(true);
});

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

test("nothing is kept but pages of one's own and the guide", async ({ page, openAsOther }) => {
  const eve = await arrive((await openAsOther()).context());
  const { token } = await livePublicly(eve);
  await settleDown(page);
  for (const address of [
    `/u/${eve.handle}`,
    `/s/${token}`,
    "/settings",
    "/settings/sharing",
    "/api/progress",
    "/welcome",
  ])
    await page.goto(address);
  await page.goto("/today");
  const others = /^\/(u|s|api|settings|welcome|sign-in|sign-up)(\/|$)/;
  expect((await keptPaths(page)).filter((kept) => others.test(kept))).toEqual([]);
});

test("who signs out leaves no page behind, neither for nobody nor for the next", async ({
  page,
  context,
}) => {
  const ada = await signUp(page);
  await page.goto(path);
  await page.getByLabel("Notes").fill(`note of ${ada.handle}`);
  const saved = nextSave(page);
  await page.getByRole("button", { name: "Keep note" }).click();
  await saved;
  const hasAda = () => deviceHolds(page, ada.handle);
  await expect.poll(hasAda, patience).toBe(true);

  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("/");
  expect(await hasAda()).toBe(false);
  await context.setOffline(true);
  await page.goto(path);
  await expect(heading(page, notKept)).toBeVisible();
  await context.setOffline(false);
  await expect(heading(page, skill.title)).toBeVisible();

  const eve = await signUp(page, newPerson());
  await page.goto("/today");
  await untilKept(page, [path]);
  expect(await hasAda()).toBe(false);
  await context.setOffline(true);
  await page.goto(path);
  await page.getByRole("button", { name: "Account" }).click();
  await expect(page.getByText(eve.handle)).toBeVisible();
  await expect(page.getByLabel("Notes")).toHaveValue("");
});

test("a page of somebody else's wipes what was kept, even if nobody ever signed out", async ({
  page,
  context,
}) => {
  const ada = await settleDown(page);
  expect(await deviceHolds(page, ada.handle)).toBe(true);
  await context.clearCookies();
  const eve = await arrive(context);
  await page.goto("/settings");
  await expect.poll(() => deviceHolds(page, ada.handle)).toBe(false);
  await page.goto("/today");
  await untilKept(page, [path]);
  expect(await deviceHolds(page, ada.handle)).toBe(false);
  expect(await deviceHolds(page, eve.handle)).toBe(true);
});

test("a session that was ended elsewhere takes its pages along", async ({ page, context }) => {
  const ada = await settleDown(page);
  await ada.endSession();
  await page.goto("/today");
  await expect(page).toHaveURL(/sign-in/);
  await expect.poll(() => keptPaths(page)).toEqual([]);
  await context.setOffline(true);
  await page.goto("/today");
  await expect(heading(page, notKept)).toBeVisible();
});

test.describe("behind a gateway of the host's", () => {
  let gateway: Gateway;
  test.beforeEach(async ({ baseURL }) => {
    gateway = await startGateway(baseURL ?? "");
  });
  test.afterEach(() => gateway.end());

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

test("where browsers allow no worker, over plain http at home, everything else works", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    Reflect.deleteProperty(globalThis, "caches");
  });
  await signUp(page);
  await page.goto("/today");
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("/");
});

test("Cairn can be installed: every page names the manifest, and its icons and shortcuts are there", async ({
  page,
  request,
}) => {
  await arrive(page.context());
  for (const address of ["/", "/today", "/guide", "/u/nobody", "/offline"]) {
    await page.goto(address);
    await expect(page.locator("link[rel=manifest]")).toHaveAttribute("href", "/manifest.webmanifest");
    await expect(page.locator("link[rel=apple-touch-icon]")).toHaveCount(1);
    await expect(page.locator("meta[name=theme-color]")).toHaveCount(2);
  }
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ id: "/", start_url: "/today", scope: "/", display: "standalone" });
  expect(manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual([
    "192x192 any",
    "512x512 any",
    "192x192 maskable",
    "512x512 maskable",
  ]);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) expect((await page.goto(url))?.status()).toBe(200);
});
