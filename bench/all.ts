/**
 * All benchmarks: two servers, ours and a bare Next app of ours, asked in turn (`npm run bench`, which builds both first).
 * `E2E_DATA` names the folder of the data, for this process and the servers alike.
 */
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "../scripts/browser.mjs";
import { backup } from "./backup";
import { badge } from "./badge";
import { large, small } from "./cast";
import { check } from "./check";
import type { Figure } from "./figure";
import { firstLoad } from "./first-load";
import { outbox } from "./outbox";
import { ownPages } from "./own-pages";
import { press } from "./press";
import { publicPage } from "./public-page";
import { report } from "./report";
import { searches } from "./search";
import { startServer } from "./server";
import { signIns } from "./sign-in";
import { startAndMemory } from "./start";
import { tick } from "./tick";

const folder = process.env["E2E_DATA"] ?? "";
const cairnAlone = () => startServer(".", "/readyz", { CAIRN_DATA: folder });
const floorAlone = () => startServer("bench/floor", "/static", { FLOOR_DATA: join(folder, "floor.db") });
const figures: Figure[] = [];
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

async function run(name: string, measure: () => Figure[] | Promise<Figure[]>): Promise<void> {
  console.log(`Measuring: ${name}`);
  figures.push(...(await measure()));
}

const cairn = await cairnAlone();
const floor = await floorAlone();
const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: browserFlags });
try {
  const people = { small: await small(), large: await large() };
  // Who is ticked for by the thousand is nobody whose pages are measured.
  const busy = await small();
  await run("search", searches);
  await run("public page", () => publicPage(cairn, floor, busy));
  await run("tick", () => tick(cairn, floor, busy));
  await run("own pages", () => ownPages(cairn, floor, people));
  await run("badge", () => badge(cairn, floor, people.small));
  await run("first load", () => firstLoad(browser, cairn, floor, people.small));
  await run("press", () => press(browser, cairn, busy));
  await run("outbox", () => outbox(browser, cairn));
  await run("start and memory", () => startAndMemory(cairnAlone, floorAlone, people.small));
  await run("sign-ins", () => signIns(cairn, people.small));
  await run("check", check);
  await run("backup", () => backup(cairn, busy, folder));
} finally {
  await Promise.all([browser.close(), cairn.end(), floor.end()]);
}
report(figures, "bench/results.json");
