import { expect, type Page } from "@playwright/test";
import { nextSave } from "./marks";

/** Presses a form's button and waits until the page shows what became of it. */
export async function submit(page: Page, button = "Save"): Promise<void> {
  const answered = nextSave(page);
  await page.getByRole("button", { name: button, exact: true }).click();
  await answered;
  // While the answer is being worked in, the button says "Saving…" and the form is about to be filled anew.
  await expect(page.getByRole("button", { name: button, exact: true })).toBeEnabled();
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
