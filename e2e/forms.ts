import { expect, type Locator, type Page } from "@playwright/test";
import { nextSave } from "./marks";

/** Presses a form's button and waits until the page shows what became of it. On a page of several, say which form. */
export async function submit(within: Page | Locator, button = "Save"): Promise<void> {
  const answered = nextSave("page" in within ? within.page() : within);
  await within.getByRole("button", { name: button, exact: true }).click();
  await answered;
  // While the answer is being worked in, the button says "Saving…" and the form is about to be filled anew.
  await expect(within.getByRole("button", { name: button, exact: true })).toBeEnabled();
}

/** A form of the page, by its heading. */
export function formNamed(page: Page, name: string): Locator {
  return page.getByRole("form", { name, exact: true });
}

/** Sets who can see the page, in settings. */
export async function share(
  page: Page,
  visibility: "Only me" | "Anyone with the link" | "Everyone",
): Promise<void> {
  await page.goto("/settings/sharing");
  await page.getByRole("radio", { name: visibility }).check();
  await submit(page);
  await expect(page.getByText("Saved.")).toBeVisible();
}
