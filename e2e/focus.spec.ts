// Seen to fail on plants: no ring around what has the focus; the skip link's target gone; a phone's navigation over the
// focus (the page's own bug until this journey walked it).
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { skillAt } from "./marks";
import { arrive, livePublicly } from "./people";

const { path } = skillAt("command-line");
const theirs = "a public page";
const signedIn = ["/", "/today", "/learn", path, "/settings/goal", "/settings/sharing"];

/** Signs in and goes there; signed out to sign-up and to the page of somebody else. */
async function open(page: Page, address: string): Promise<void> {
  const person = await arrive(page.context());
  if (!signedIn.includes(address)) await page.context().clearCookies();
  if (address === theirs) await livePublicly(person);
  await page.goto(address === theirs ? `/u/${person.handle}` : address);
}

for (const address of ["/", "/sign-up", "/today", theirs]) {
  test(`on ${address} the skip link leads past the header`, async ({ page }) => {
    await open(page, address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(
      true,
    );
  });
}

for (const address of ["/sign-up", ...signedIn, theirs]) {
  test(`on ${address} the focus can be seen wherever it goes, on a phone too`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, address);
    const seen = await walk(page);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter(({ problem }) => problem !== "")).toEqual([]);
  });
}

/** Presses Tab from the first to the last thing that takes the focus. Answers each, with what is wrong with how it shows. */
async function walk(page: Page): Promise<{ name: string; problem: string }[]> {
  const seen: { name: string; problem: string }[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const name =
        element.getAttribute("aria-label") ?? (element.innerText.trim() || element.outerHTML.slice(0, 80));
      const ring = getComputedStyle(element.closest(".choice") ?? element);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].map(
        (part) => [left + (right - left) * part, top + (bottom - top) * part] as const,
      );
      const isUncovered = points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
      const hasRing = ring.outlineStyle !== "none" && Number.parseFloat(ring.outlineWidth) >= 2;
      return { name, problem: !hasRing ? "no ring" : isUncovered ? "" : "covered" };
    });
    if (focused === null) return seen;
    seen.push(focused);
  }
  throw new Error("the focus never comes to an end");
}
