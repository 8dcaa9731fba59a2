/** Seen to fail: with cookies that have the same name on every port. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, newPerson, signUp, test } from "./fixtures";
import { startServer } from "./server";

test("two Cairns on one machine: who signs in to one, and out again, stays signed in to the other", async ({
  page,
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-second-"));
  const second = await startServer({ CAIRN_DATA: folder });
  const account = page.getByRole("button", { name: "Account" });
  try {
    await signUp(page);
    // A guest here, whoever one is there.
    await page.goto(`${second.base}/today`);
    await expect(page).toHaveURL(/sign-in/);
    await page.goto(`${second.base}/goal`);
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(`${second.base}/today`);
    const { handle, password } = newPerson();
    await page.goto(`${second.base}/sign-up`);
    await page.getByLabel("Handle", { exact: true }).fill(handle);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(account).toBeVisible();
    await page.goto(`${baseURL}/today`);
    await expect(account).toBeVisible();

    await page.goto(`${second.base}/today`);
    await account.click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(`${second.base}/`);
    await page.goto(`${baseURL}/today`);
    await expect(account).toBeVisible();
  } finally {
    await second.end();
    rmSync(folder, { recursive: true, force: true });
  }
});
