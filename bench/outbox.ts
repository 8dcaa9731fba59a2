/**
 * What the sync of a full outbox does to the page: `npx tsx --conditions=react-server bench/outbox.ts`, on a build. The bar
 * is no task over 50 ms while 5,000 events are sent, in at most 10 requests. Beside it the same page with nothing to send,
 * because opening a page makes long tasks of its own.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findUserByHandle } from "@/db/users";
import { catalogue } from "@/lib/catalogue";
import { newEvent } from "@/lib/progress/new-event";
import { browserFlags, findBrowser } from "../scripts/browser.mjs";

const port = 3997;
const origin = `http://localhost:${port}`;
const count = 5000;
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
process.env["CAIRN_DATA"] = folder;

const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", `${port}`], {
  env: { ...process.env, NODE_ENV: "production" },
  stdio: "ignore",
});
const executablePath = findBrowser();
if (executablePath === null) throw new Error("no Chrome or Chromium here");
const browser = await chromium.launch({ executablePath, args: browserFlags });
try {
  for (const events of [0, count]) {
    const longest: number[] = [];
    const requests: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const measured = await measure(events);
      longest.push(measured.longest);
      requests.push(measured.requests);
    }
    console.log(
      `${events} events: longest task ${median(longest)} ms (rounds: ${longest.join(", ")}), requests ${median(requests)}`,
    );
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens a checklist with so many events waiting; the longest task in ms from then until all is saved. */
async function measure(events: number): Promise<{ longest: number; requests: number }> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const handle = `bench-${Math.random().toString(36).slice(2, 10)}`;
  await signUp(page, handle);
  const owner = (await findUserByHandle(handle))?.id ?? "";
  const [skill] = catalogue.skills;
  const itemIds = catalogue.skills.slice(1, 11).flatMap(({ items }) => items.map(({ id }) => id));
  const start = Date.now() - 3_600_000;
  const waiting = Array.from({ length: events }, (_, place) =>
    newEvent(itemIds[place % itemIds.length] ?? "", place % 2 ? "todo" : "done", start + place),
  );
  await page.evaluate(keep, [owner, waiting] as const);
  let requests = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") requests += 1;
  });
  await context.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(Math.round(duration));
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${origin}/learn/${skill?.step}/${skill?.id}`);
  if (events > 0) await page.getByText("Saved", { exact: true }).waitFor();
  else await page.waitForLoadState("networkidle");
  const tasks: number[] = await page.evaluate("globalThis.longTasks");
  await context.close();
  return { longest: Math.max(0, ...tasks), requests };
}

async function keep([owner, waiting]: readonly [string, readonly { id: string }[]]): Promise<void> {
  const request = indexedDB.open("cairn");
  await new Promise((done) => {
    request.onsuccess = done;
  });
  const writing = request.result.transaction("outbox", "readwrite");
  for (const event of waiting) writing.objectStore("outbox").put({ owner, event }, event.id);
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  request.result.close();
}

async function signUp(page: Page, handle: string): Promise<void> {
  await page.goto(`${origin}/sign-up`, { timeout: 30_000 }).catch(() => page.goto(`${origin}/sign-up`));
  await page.getByLabel("Handle", { exact: true }).fill(handle);
  await page.getByLabel("Password", { exact: true }).fill("velvet otter marble kite");
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/welcome");
  await page.goto(`${origin}/settings`);
  await page.waitForLoadState("networkidle");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
