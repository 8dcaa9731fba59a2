/**
 * A whole session on a train, and a browser that is killed before there is a network again. The browser is a process of the
 * test's own with a profile on disk, because no context that Playwright closes is ever killed. A project of its own
 * (playwright.config.ts) gives it a worker of its own. Seen to fail: with an outbox in memory alone, and with one that
 * sends what it finds only after a new tick.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { listEvents } from "@/db/events";
import { planOf } from "@/lib/catalogue/plan";
import { browserFlags, findBrowser } from "../scripts/browser.mjs";
import { expect, test } from "./fixtures";
import { type Gateway, startGateway } from "./gateway";
import { untilKept } from "./kept-pages";
import { boxOf } from "./marks";
import { arrive } from "./people";

const skills = planOf(null).slice(0, 6);
const wanted = skills.flatMap(({ items }) => items.slice(0, 5).map(({ id }) => `${id} done`));

const outboxOf = (page: Page) => page.getByRole("status", { name: "Outbox" });

let profile: string;
let gateway: Gateway;
let running: ChildProcess | undefined;
let connected: Browser | undefined;

test.beforeEach(async ({ baseURL }) => {
  profile = mkdtempSync(join(tmpdir(), "cairn-profile-"));
  gateway = await startGateway(baseURL ?? "");
});

test.afterEach(async () => {
  await kill();
  await gateway.end();
  rmSync(profile, { recursive: true, force: true });
});

/** Opens the browser on the profile of this test. */
async function open(): Promise<BrowserContext> {
  const path = findBrowser();
  if (path === null) throw new Error("no browser");
  const flags = [
    ...browserFlags,
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
  ];
  // A group of its own, so that its helpers die with it.
  running = spawn(path, [...flags, "about:blank"], { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  if (!running.stderr) throw new Error("the browser says nothing");
  for await (const line of createInterface({ input: running.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // Its further words are of no interest, but must not fill the pipe.
    running.stderr.resume();
    connected = await chromium.connectOverCDP(address);
    const [context] = connected.contexts();
    if (context) return context;
  }
  throw new Error("the browser has ended");
}

/**
 * Without a word: nothing is closed, nothing is written down any more. It is over only when Playwright has noticed, too:
 * until then it may ask a dead context for its trace, and fail whichever test runs at that moment.
 */
async function kill(): Promise<void> {
  const [browser, killed] = [connected, running];
  [connected, running] = [undefined, undefined];
  const noticed = browser?.isConnected() && new Promise((resolve) => browser.once("disconnected", resolve));
  if (killed?.pid !== undefined && killed.exitCode === null && killed.signalCode === null) {
    const gone = once(killed, "exit");
    process.kill(-killed.pid, "SIGKILL");
    await gone;
  }
  await noticed;
}

test("thirty ticks of an offline session are confirmed once each after the browser was killed", async () => {
  test.setTimeout(120_000);
  const context = await open();
  const person = await arrive(context);
  const page = await context.newPage();
  await page.goto(`${gateway.base}/today`);
  await untilKept(
    page,
    skills.map(({ step, id }) => `/learn/${step}/${id}`),
  );

  gateway.cut = true;
  for (const [place, skill] of skills.entries()) {
    await page.goto(`${gateway.base}/learn/${skill.step}/${skill.id}`);
    for (const item of skill.items.slice(0, 5)) await boxOf(page, item).click();
    await expect(outboxOf(page)).toContainText(`${(place + 1) * 5} waiting`);
  }
  expect(await listEvents(person.id)).toEqual([]);
  // A browser writes cookies down every half a minute; a real session is older than that.
  const cookies = await context.cookies();
  await kill();

  gateway.cut = false;
  const reopened = await open();
  await reopened.addCookies(cookies);
  const today = await reopened.newPage();
  await today.goto(`${gateway.base}/today`);
  const marked = async () => (await listEvents(person.id)).map(({ itemId, status }) => `${itemId} ${status}`);
  await expect.poll(async () => (await marked()).toSorted(), { timeout: 20_000 }).toEqual(wanted.toSorted());
  await expect(outboxOf(today)).toBeEmpty();
  expect(wanted).toHaveLength(30);
});
