/** `node scripts/run.mjs scripts/icons.mjs`: draws the icons of the installed app anew, from the stones of `app/icon.svg`. */
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "./browser.mjs";

const stones =
  readFileSync("app/icon.svg", "utf8")
    .match(/<rect[^>]*\/>/g)
    ?.join("") ?? "";
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserFlags });
const page = await browser.newPage();

mkdirSync("public/icons", { recursive: true });
for (const size of [192, 512]) {
  await draw(`public/icons/any-${size}.png`, size, { share: 0.72, radius: 0.22 });
  // Launchers cut what is maskable to a shape of their own; only a circle of 80% is sure to stay.
  await draw(`public/icons/maskable-${size}.png`, size, { share: 0.54, radius: 0 });
}
// iOS rounds the corners itself.
await draw("app/apple-icon.png", 180, { share: 0.66, radius: 0 });
await browser.close();

async function draw(path, size, { share, radius }) {
  const inset = (size * (1 - share)) / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>
    <svg width="${size}" height="${size}">
      <rect width="${size}" height="${size}" rx="${size * radius}" fill="#faf8f3"/>
      <svg x="${inset}" y="${inset}" width="${size * share}" height="${size * share}" viewBox="0 0 64 64" fill="#2f6b4a">${stones}</svg>
    </svg>`);
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
