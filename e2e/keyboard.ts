import { expect, type Locator, type Page } from "@playwright/test";

const mostPresses = 80;

/** Presses Tab until `target` has the focus; fails when it is out of reach. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `within ${mostPresses} presses of Tab`).toBeFocused();
}
