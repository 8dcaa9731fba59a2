// A note is safe from the first key: on this device at once, kept by itself after a pause and when the page is left, kept
// while offline and sent later; and of two open pages the stale one overwrites nothing, with JavaScript and without.
// Seen to fail on plants: what a note was based on not compared; no draft kept; a draft under the skill alone; drafts
// left behind at sign-out; nothing sent when the network is back.
import type { Page } from "@playwright/test";
import { findNote, saveNote } from "@/db/notes";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { submit } from "./forms";
import { skillAt } from "./marks";
import { arrive, type Person } from "./people";

test.use({ expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

const { path, skill } = skillAt("command-line");
const notesOf = (page: Page) => page.getByRole("textbox", { name: "Notes" });
const kept = async ({ id }: Person) => (await findNote(id, skill.id)).text;
const otherNote = (page: Page) =>
  page.getByRole("region", { name: "This note was changed in another place" });

/** Another device of this person changes the note. */
async function changeElsewhere({ id }: Person, text: string): Promise<void> {
  const { mark } = await findNote(id, skill.id);
  await saveNote(id, skill.id, text, { based: mark, now: Date.now() });
}

test("a note is kept by itself after a pause, and when the page is left; coming back shows it", async ({
  page,
  context,
}) => {
  const ada = await arrive(context);
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await notesOf(page).fill("after a pause");
  await expect(page.getByText("Note saved.")).toBeVisible();
  expect(await kept(ada)).toBe("after a pause");

  await notesOf(page).fill("and when I leave");
  await page.getByRole("link", { name: "Today", exact: true }).click();
  await page.waitForURL("/today");
  await expect.poll(() => kept(ada)).toBe("and when I leave");
  await page.goBack();
  await expect(notesOf(page)).toHaveValue("and when I leave");
  await notesOf(page).fill("and go on");
  await submit(page, "Keep note");
  expect(await kept(ada)).toBe("and go on");
  await expect(otherNote(page)).toHaveCount(0);
});

test("a note that was typed without a network waits on this device, for its account alone, and is sent later", async ({
  page,
  context,
}) => {
  const ada = await arrive(context);
  const adasCookies = await context.cookies();
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await notesOf(page).fill("on a train");
  await expect(page.getByText("Your note stands on this device and is sent by itself later.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("Note saved.")).toBeVisible();
  expect(await kept(ada)).toBe("on a train");

  await context.setOffline(true);
  await notesOf(page).fill("in a tunnel");
  // Somebody else signs in in this browser before the network is back: the open page sends nothing into their account.
  const eve = await arrive(context);
  await context.setOffline(false);
  await expect(page.getByText("Another account is signed in in this browser now.")).toBeVisible();
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await expect(notesOf(page)).toHaveValue("");
  expect([await kept(ada), await kept(eve)]).toEqual(["on a train", ""]);
  await context.addCookies(adasCookies);
  await page.goto("/today");
  await expect.poll(() => kept(ada)).toBe("in a tunnel");
});

test("of two open pages the stale one shows both notes, and loses neither", async ({ page, context }) => {
  const ada = await arrive(context);
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await changeElsewhere(ada, "from the phone");
  await notesOf(page).fill("from the desk");
  await submit(page, "Keep note");
  await expect(otherNote(page)).toContainText("from the phone");
  await expect(notesOf(page)).toHaveValue("from the desk");
  expect(await kept(ada)).toBe("from the phone");
  await expectNoAxeViolations(page);

  // Not lost with the page either.
  await page.reload();
  await expect(otherNote(page)).toContainText("from the phone");
  await expect(notesOf(page)).toHaveValue("from the desk");
  await notesOf(page).fill("from the phone and the desk");
  await submit(page, "Keep note");
  await expect(otherNote(page)).toHaveCount(0);
  expect(await kept(ada)).toBe("from the phone and the desk");
});

test("signing out takes unsent notes off the device", async ({ page, context }) => {
  const ada = await arrive(context);
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await changeElsewhere(ada, "from the phone");
  await notesOf(page).fill("a secret of mine");
  await submit(page, "Keep note");
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Drop 1 and sign out" }).click();
  await loaded;
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("a secret of mine");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the stale page shows both notes too, and what is pressed then is kept", async ({ page, context }) => {
    const ada = await arrive(context);
    const press = () => page.getByRole("button", { name: "Keep note" }).click();
    await page.goto(path);
    await changeElsewhere(ada, "from the phone");
    await notesOf(page).fill("from the desk");
    await press();
    await expect(otherNote(page)).toContainText("from the phone");
    await expect(notesOf(page)).toHaveValue("from the desk");
    expect(await kept(ada)).toBe("from the phone");
    await notesOf(page).fill("both");
    await press();
    await expect(page.getByText("Note saved.")).toBeVisible();
    expect(await kept(ada)).toBe("both");
    // Back and once more: the same text is no conflict.
    await page.reload();
    expect(await kept(ada)).toBe("both");
  });
});
