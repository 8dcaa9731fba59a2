import type { Browser, Page } from "@playwright/test";
import { catalogue } from "@/lib/catalogue";
import { newEvent } from "@/lib/progress/new-event";
import { settle } from "../e2e/every-action";
import { atMost, count, type Figure, median, ms } from "./figure";
import { rounds } from "./load";
import type { Server } from "./server";

const [skill] = catalogue.skills;
const itemIds = catalogue.skills.slice(1, 11).flatMap(({ items }) => items.map(({ id }) => id));

/**
 * P7: what the sync of a full outbox does to the page. Beside it the same page with nothing to send, because opening a
 * page makes long tasks of its own.
 */
export async function outbox(browser: Browser, { base }: Server): Promise<Figure[]> {
  const quiet: number[] = [];
  const busy: number[] = [];
  const requests: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    quiet.push((await sync(browser, base, 0)).longest);
    const full = await sync(browser, base, 5000);
    busy.push(full.longest);
    requests.push(full.requests);
  }
  const beside = `${ms(median(quiet))} with nothing to send`;
  return [
    atMost(50, {
      ...{ goal: "P7", what: `longest task while 5,000 events are sent (${beside})`, say: ms },
      value: median(busy),
    }),
    atMost(10, { goal: "P7", what: "requests for 5,000 events", value: median(requests), say: count }),
  ];
}

/** Opens a checklist with so many events waiting; the longest task in ms from then until all is saved. */
async function sync(browser: Browser, base: string, events: number) {
  const { id, cookie } = await settle();
  const [name = "", value = ""] = cookie.split("=");
  const context = await browser.newContext({ serviceWorkers: "block" });
  await context.addCookies([{ name, value, url: base }]);
  const page = await context.newPage();
  await page.goto(`${base}/settings`);
  await page.waitForLoadState("networkidle");
  const start = Date.now() - 3_600_000;
  const waiting = Array.from({ length: events }, (_, place) =>
    newEvent(itemIds[place % itemIds.length] ?? "", place % 2 ? "todo" : "done", start + place),
  );
  await page.evaluate(keep, [id, waiting] as const);
  const posts = countPosts(page);
  await context.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(Math.round(duration));
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${base}/learn/${skill?.step}/${skill?.id}`);
  if (events > 0) await page.getByText("Saved", { exact: true }).waitFor();
  else await page.waitForLoadState("networkidle");
  const tasks: number[] = await page.evaluate("globalThis.longTasks");
  await context.close();
  return { longest: Math.max(0, ...tasks), requests: posts() };
}

function countPosts(page: Page): () => number {
  let posts = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") posts += 1;
  });
  return () => posts;
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
