// Whoever forces the colours of their system, or enlarges everything fourfold. Seen to fail: without the styles for forced
// colours. Written against, but not tried yet: the navigation at the thumb in a low window.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { boxOf, skillAt } from "./marks";
import { arrive, livePublicly, markAs, type Person } from "./people";

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

const { path, items } = skillAt("command-line");
const [first, second] = items;

/** Somebody who has done some of everything, and skipped some. */
async function arriveWithHistory(page: Page): Promise<Person> {
  const person = await arrive(page.context());
  await livePublicly(person);
  await markAs(person, [second.id], "todo");
  return person;
}

const styleOf = (locator: Locator, property: "fill" | "stroke" | "backgroundColor") =>
  locator.first().evaluate((element, name) => getComputedStyle(element)[name], property);

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

    test("what is done looks unlike what is not, and what is chosen unlike the rest", async ({ page }) => {
      const { handle } = await arriveWithHistory(page);
      await page.goto(path);
      const [done, open] = [boxOf(page, first), boxOf(page, second)];
      await expect(done).toBeChecked();
      await expect(open).not.toBeChecked();
      expect((await done.screenshot()).equals(await open.screenshot())).toBe(false);
      const bar = page.getByRole("progressbar").first();
      const before = await bar.screenshot();
      await bar.evaluate((element) => element.setAttribute("value", "0"));
      expect((await bar.screenshot()).equals(before)).toBe(false);

      await page.goto("/today");
      const heat = [0, 1, 2, 3, 4].map((shade) => styleOf(page.locator(`path.heat-${shade}`), "fill"));
      expect(new Set(await Promise.all(heat)).size).toBe(5);
      const streak = page.getByRole("region", { name: "Plan" });
      const placed = await styleOf(streak.locator(".stone-placed"), "fill");
      expect(await styleOf(streak.locator(".stone"), "fill")).not.toBe(placed);
      expect(await styleOf(streak.locator(".stone"), "stroke")).not.toBe("none");

      await page.goto("/map");
      const finished = page.locator(".map-stone.map-finished");
      const ground = await styleOf(finished.locator(".map-body"), "fill");
      expect(await styleOf(page.locator(".map-stone.map-ready .map-body"), "fill")).not.toBe(ground);
      expect(await styleOf(finished.locator(".map-title"), "fill")).not.toBe(ground);
      expect(await styleOf(finished.locator(".map-mark"), "stroke")).not.toBe(ground);

      await page.keyboard.press("Control+k");
      const dialog = page.getByRole("dialog", { name: "Search" });
      await dialog.getByRole("combobox", { name: "Search" }).fill("sql");
      await expect(dialog.getByRole("option").nth(1)).toBeVisible();
      await page.keyboard.press("ArrowDown");
      const chosen = await styleOf(dialog.locator('[aria-selected="true"]'), "backgroundColor");
      expect(await styleOf(dialog.locator('[aria-selected="false"]'), "backgroundColor")).not.toBe(chosen);

      await page.goto(`/u/${handle}`);
      expect(await styleOf(page.locator(".stone-placed"), "fill")).toBe(placed);
    });
  });
}

test.describe("at 400% on a small screen", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  /** How much of the window's height is taken by what does not scroll away, at this place of the page. */
  const takenAway = (page: Page) =>
    page.evaluate(() => {
      const lines = new Set<number>();
      for (const element of document.body.querySelectorAll("*")) {
        const { position, visibility } = getComputedStyle(element);
        if (!["fixed", "sticky"].includes(position) || visibility === "hidden") continue;
        // The place of a toast, while there is none.
        if (element.textContent.trim() === "") continue;
        const box = element.getBoundingClientRect();
        if (position === "sticky" && box.top > 1 && box.bottom < innerHeight - 1) continue;
        for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(innerHeight, box.bottom); y += 1)
          lines.add(y);
      }
      return lines.size / innerHeight;
    });

  test("bars and navigation let go, and the page scrolls one way only", async ({ page, context }) => {
    await arriveWithHistory(page);
    for (const address of [path, "/today", "/placement/fundamentals", "/guide/the-role", "/map"]) {
      await page.goto(address);
      const nav = page.getByRole("navigation", { name: "Main" });
      await expect(nav.getByRole("link", { name: "Learn" })).toBeVisible();
      await page.mouse.wheel(0, 900);
      await expect(nav).not.toBeInViewport();
      expect(await takenAway(page), address).toBe(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBeLessThanOrEqual(320);
    }
    await page.goto(path);
    await context.setOffline(true);
    await boxOf(page, second).click();
    await expect(page.getByRole("status", { name: "Outbox" })).toContainText("waiting");
    await expect(page.getByRole("region", { name: "Latest change" }).getByRole("status")).not.toBeEmpty();
    // The toast alone, which goes by itself.
    expect(await takenAway(page)).toBeLessThan(0.3);
    await context.setOffline(false);
  });
});
