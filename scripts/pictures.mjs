/**
 * `npm run pictures`: takes the pictures of the home page and the README anew, from the demo person of a running
 * `npm run dev` (or of any Cairn: PICTURES_OF=http://host, with CAIRN_DATA where the demo's password is kept).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "./browser.mjs";
import { checkSettings } from "./settings.mjs";

const address = process.env["PICTURES_OF"] ?? "http://localhost:3000";
if (process.env["CAIRN_DATA_FILE"] === undefined) process.env["CAIRN_DATA"] ??= "data/dev";
const password = readFileSync(join(checkSettings().dataFolder, "demo-password"), "utf8").trim();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserFlags });
const page = await browser.newPage();
const darkroom = await browser.newPage();

await page.goto(`${address}/sign-in`);
await page.getByLabel("Handle").fill("demo");
await page.getByLabel("Password").fill(password);
await page.getByRole("button", { name: "Sign in" }).click();
await page.waitForURL(/today/);

mkdirSync("docs/pictures", { recursive: true });
await take("/today", "public/today-light.webp", { width: 1120, height: 760 });
await take("/today", "public/today-dark.webp", { width: 1120, height: 760, colorScheme: "dark" });
await take("/learn/fundamentals/clean-code", "docs/pictures/skill-phone.webp", {
  width: 390,
  height: 780,
});
await take("/map", "docs/pictures/map.webp", { width: 1120, height: 760 });
await take("/u/demo", "docs/pictures/public-page.webp", { width: 1120, height: 900 });
await browser.close();

async function take(path, file, { width, height, colorScheme = "light" }) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await page.goto(address + path, { waitUntil: "networkidle" });
  const png = await page.screenshot();
  writeFileSync(file, await toWebp(png.toString("base64")));
  console.log(file);
}

/** Browsers take PNG and JPEG pictures of themselves, but paint WebP, which is a third of the size. */
async function toWebp(png) {
  const url = await darkroom.evaluate(async (source) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${source}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement("canvas"), {
      width: picture.width,
      height: picture.height,
    });
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    return canvas.toDataURL("image/webp", 0.85);
  }, png);
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}
