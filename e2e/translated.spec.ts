// A page that the browser translates: React's own texts are gone from it, and what changes must still change. Seen to
// fail on the checklist's count as several texts, on a word for what became of a tick that was a text by itself, and on
// the streak's words beside their link.
import { catalogue } from "@/lib/catalogue";
import { expect, test } from "./fixtures";
import { boxOf, choose, skillAt, statusOf } from "./marks";
import { arrive, markAs } from "./people";
import { translatePages } from "./translator";

const { path, skill, items } = skillAt("command-line");
const [first, second, third] = items;
const count = skill.items.length;

// A translator that is faster than our scripts makes React draw the page anew.
test.use({ expectedErrors: [/Minified React error #418|ERR_INTERNET_DISCONNECTED/] });
test.beforeEach(({ context }) => translatePages(context));

test("a checklist can be ticked, set, undone and gone back to", async ({ page, context }) => {
  await arrive(context);
  await page.goto(path);
  const main = page.getByRole("main");
  await expect(page.locator("font").filter({ hasText: first.text }).first()).toBeVisible();
  await boxOf(page, first).click();
  await expect(main.getByText(`1 of ${count} done`)).toBeVisible();
  await expect(main.getByText("Saved", { exact: true })).toBeVisible();
  const latest = page.getByRole("region", { name: "Latest change" });
  await latest.getByRole("button", { name: "Undo" }).click();
  await expect(main.getByText(`0 of ${count} done`)).toBeVisible();
  await expect(boxOf(page, first)).not.toBeChecked();

  for (const status of ["Learning", "Skipped", "Done", "To do", "Skipped"]) {
    await choose(page, second, status);
    await statusOf(page, second).click();
    await expect(page.getByRole("button", { name: status, exact: true, pressed: true })).toContainText("✓");
    await page.keyboard.press("Escape");
    await expect(statusOf(page, second)).toHaveText(
      status === "Done" || status === "To do" ? "⋯" : `${status} ⋯`,
    );
  }
  await boxOf(page, third).click();
  await expect(main.getByText(`1 of ${count - 1} done, 1 skipped`)).toBeVisible();
  await latest.getByRole("button", { name: "Dismiss" }).click();
  await expect(latest.getByRole("status")).toBeEmpty();

  await context.setOffline(true);
  await boxOf(page, first).click();
  await expect(main.getByText("1 waiting", { exact: true })).toBeVisible();
  const outbox = page.getByRole("status", { name: "Outbox" });
  await expect(outbox).toContainText("1 waiting for network.");
  await context.setOffline(false);
  await expect(outbox).toBeEmpty();
  await expect(main.getByText("Saved", { exact: true })).toBeVisible();

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Learn" }).click();
  await expect(page.getByRole("link", { name: /Fundamentals/ }).first()).toContainText("2 of");
  await page.goBack();
  await expect(main.getByText(`2 of ${count - 1} done, 1 skipped`)).toBeVisible();
});

test("Today moves on: a tick, the streak, the plan, not now, and the palette", async ({ page, context }) => {
  const person = await arrive(context);
  const [open, ...done] = skill.items;
  if (open === undefined) throw new Error("a skill has items");
  await markAs(
    person,
    done.map(({ id }) => id),
    "done",
    Date.now() - 3 * 24 * 60 * 60 * 1000,
  );
  await page.goto("/today");
  const [next, streak, plan] = ["Next steps", "Streak", "Plan"].map((name) =>
    page.getByRole("region", { name }),
  );
  if (next === undefined || streak === undefined || plan === undefined) throw new Error("three regions");
  await expect(streak.getByText("active day over", { exact: false })).toBeVisible();
  await expect(plan).toContainText(`${done.length} of `);
  await next.getByRole("checkbox").first().click();
  await expect(plan).toContainText(`${done.length + 1} of `);
  await expect(streak).toContainText("2active days over");
  await expect(next.getByRole("checkbox").first()).not.toBeChecked();

  const shown = next.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Not now" }) });
  const title = (await shown.first().getByRole("link").first().textContent()) ?? "";
  await shown.first().getByRole("button", { name: "Not now" }).click();
  await expect(next.getByRole("link", { name: title, exact: true })).toHaveCount(0);
  await expect(next.getByRole("checkbox")).toHaveCount(1);

  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog.getByRole("status")).toHaveText("Type to search.");
  await page.keyboard.type("sql");
  await expect(dialog.getByRole("status")).toContainText("results");
  await dialog.getByRole("combobox").fill("zzzzqqxx");
  await expect(dialog.getByRole("status")).toContainText("Nothing found for “zzzzqqxx”");
  await dialog.getByRole("combobox").fill("");
  await expect(dialog.getByRole("status")).toHaveText("Type to search.");
  await page.keyboard.press("Escape");

  await streak.getByRole("link", { name: "Why?" }).click();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Why is my streak 2?" })).toBeVisible();
  await main.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("Undone: the item is as it was before.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Why is my streak 1?" })).toBeVisible();
});

test("a guest's pages, a placement and the settings move on, too", async ({ page, context }) => {
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).click();
  await page.getByRole("region", { name: "Next steps" }).getByRole("checkbox").first().click();
  await expect(page.getByRole("region", { name: "Plan" })).toContainText("2 of ");

  await arrive(context);
  const [step] = catalogue.steps;
  await page.goto(`/placement/${step?.id}`);
  const group = page.locator("details").filter({ hasText: skill.title }).first();
  await group.getByText(skill.title).first().click();
  await group.getByRole("button", { name: /I could do all/ }).click();
  await page.getByRole("button", { name: "Mark as known", exact: true }).click();
  await expect(page.getByText("Nothing open").first()).toBeVisible();

  await page.goto("/settings/time");
  const form = page.getByRole("form").first();
  await form.getByRole("combobox", { name: "Time zone" }).fill("Mars/Olympus");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Choose a time zone from the list, such as Europe/Paris.")).toBeVisible();
  await form.getByRole("combobox", { name: "Time zone" }).fill("Europe/Paris");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It holds from now on.")).toBeVisible();
});
