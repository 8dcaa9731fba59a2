import type { Browser } from "@playwright/test";
import type { Resident } from "../e2e/every-action";
import { atMost, type Figure, kB, median } from "./figure";
import type { Server } from "./server";

/** Bytes as they come over the network, headers included, and the layout shift that Chromium reports. */
type Loaded = {
  readonly script: number;
  /** All but what is fetched ahead. */
  readonly all: number;
  /** The pages behind links, which Next fetches ahead. */
  readonly ahead: number;
  readonly shift: number;
};

const loads = 3;

/** P6: what a first visit with an empty cache takes, until the network is quiet. */
export async function firstLoad(browser: Browser, cairn: Server, floor: Server, person: Resident) {
  const bare = await load(browser, `${floor.base}/static`, "");
  const pages = [
    { path: `/u/${person.handle}`, name: "public page", more: 5000 },
    { path: "/today", name: "Today", more: 40_000 },
  ];
  const figures: Figure[] = [];
  for (const { path, name, more } of pages) {
    const { script, all, ahead, shift } = await load(browser, `${cairn.base}${path}`, person.cookie);
    figures.push(
      atMost(more, {
        goal: "P6",
        what: `${name}, script beyond the floor's`,
        value: script - bare.script,
        say: kB,
      }),
      atMost(200_000, {
        ...{ goal: "P6", what: `${name}, everything (links fetched ahead not, ${kB(ahead)})`, value: all },
        say: kB,
      }),
      atMost(0, {
        goal: "P6",
        what: `${name}, layout shift`,
        value: shift,
        say: (value) => value.toFixed(3),
      }),
    );
  }
  return figures;
}

async function load(browser: Browser, url: string, cookie: string): Promise<Loaded> {
  const seen: Loaded[] = [];
  for (let round = 0; round < loads; round += 1) seen.push(await loadOnce(browser, url, cookie));
  const of = (key: keyof Loaded) => median(seen.map((loaded) => loaded[key]));
  return { script: of("script"), all: of("all"), ahead: of("ahead"), shift: of("shift") };
}

async function loadOnce(browser: Browser, url: string, cookie: string): Promise<Loaded> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const [name = "", value = ""] = cookie.split("=");
  if (value !== "") await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const scripts = new Set<string>();
  const fetchedAhead = new Set<string>();
  let [script, all, ahead] = [0, 0, 0];
  network.on("Network.requestWillBeSent", ({ requestId, type, request }) => {
    if (type === "Script") scripts.add(requestId);
    if (Object.keys(request.headers).some((name) => name.toLowerCase() === "next-router-prefetch"))
      fetchedAhead.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (fetchedAhead.has(requestId)) ahead += encodedDataLength;
    else all += encodedDataLength;
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  await network.send("Network.enable");
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: "layout-shift", buffered: true });
        const shifts = observer.takeRecords().map((entry) => Number(Reflect.get(entry, "value")));
        resolve(shifts.reduce((sum, each) => sum + each, 0));
      }),
  );
  await context.close();
  return { script, all, ahead, shift };
}
