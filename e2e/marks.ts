/** What the journeys that mark items share: where things stand on the page, and a server that is slow on purpose. */
import type { Locator, Page, Response } from "@playwright/test";
import { findSkill, type Skill } from "@/lib/catalogue";
import type { Item } from "@/lib/catalogue/schema";

type SkillOnPage = {
  readonly path: string;
  readonly skill: Skill;
  readonly items: readonly [Item, Item, Item];
};

/** A skill of the catalogue, the path of its page and its first three items. */
export function skillAt(id: string): SkillOnPage {
  const skill = findSkill(id);
  const [first, second, third] = skill?.items ?? [];
  if (!skill || !first || !second || !third) throw new Error(`no skill ${id} with three items`);
  return { path: `/learn/${skill.step}/${skill.id}`, skill, items: [first, second, third] };
}

export function boxOf(page: Page, item: Item): Locator {
  return page.getByRole("checkbox", { name: item.text, exact: true });
}

export function statusOf(page: Page, item: Item): Locator {
  return page.getByRole("button", { name: `Status of ${item.text}`, exact: true });
}

/** Picks a status from the item's menu. */
export async function choose(page: Page, item: Item, status: string): Promise<void> {
  await statusOf(page, item).click();
  await page.getByRole("button", { name: status, exact: true }).click();
}

/** What was announced last. */
export function announcement(page: Page): Locator {
  return page.getByRole("region", { name: "Latest change" }).getByRole("status");
}

/** The server's next answer to a save; ask for it before the press that causes it. */
export function nextSave(page: Page): Promise<Response> {
  return page.waitForResponse((response) => response.request().method() === "POST");
}

/** Keeps every save of this page waiting until `release` is called. */
export async function holdSaves(page: Page): Promise<{ release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*", async (route) => {
    if (route.request().method() === "POST") await released;
    await route.fallback();
  });
  return { release };
}
