/** What the journeys share in which a device keeps pages: what it keeps, and somebody whose device has had the time to. */
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { skillAt } from "./marks";
import { arrive, livePublicly } from "./people";

/** How long a device may take to fetch a whole plan, while other tests want the machine, too. */
export const patience = { timeout: 60_000 };

/** What these journeys need of their browser: the worker, and what it says itself of requests that find no network. */
export const withWorker = { serviceWorkers: "allow" as const, expectedErrors: [/net::ERR_/] };

/** What a page is called that is not kept. */
export const notKept = "This page is not on your device yet";

/** The paths of all pages that the device keeps. */
export function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("cairn-pages-"));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Waits until the device has these pages. */
export async function untilKept(page: Page, wanted: readonly string[]): Promise<void> {
  const missing = async () => {
    const kept = await keptPaths(page);
    return wanted.filter((each) => !kept.includes(each));
  };
  await expect.poll(missing, patience).toEqual([]);
}

/** Whether anything that the device keeps says this. */
export function deviceHolds(page: Page, words: string): Promise<boolean> {
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
export async function settleDown(
  page: Page,
  wanted: readonly string[] = ["/today", "/learn", skillAt("command-line").path],
) {
  const person = await arrive(page.context());
  await livePublicly(person);
  await page.goto("/today");
  await untilKept(page, wanted);
  return person;
}

export const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true });
