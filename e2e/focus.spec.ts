import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { skillAt } from "./marks";
import { arrive } from "./people";

const { path } = skillAt("command-line");
const pages = ["/", "/sign-up", "/today", "/learn", path, "/settings/goal", "/settings/sharing"];
const signedOutOnly = ["/sign-up"];

for (const address of pages) {
  test(`on ${address} the skip link leads past the header`, async ({ page, context }) => {
    if (!signedOutOnly.includes(address)) await arrive(context);
    await page.goto(address);
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

  test(`on ${address} the focus can be seen wherever it goes, on a phone too`, async ({ page, context }) => {
    if (!signedOutOnly.includes(address)) await arrive(context);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
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
    const focused = await page.evaluate(async () => {
      // What moves with the focus, such as the skip link, is in its place with the next picture.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
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
