// Forms whose server cannot be reached, fails, or is newer than the page: they say so, keep what was typed, and save
// later. Seen to fail on plants: (below)
import type { Page } from "@playwright/test";
import { listEvents } from "@/db/events";
import { addDays, dayOf } from "@/lib/time/day";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { formNamed, submit } from "./forms";
import { announcement, skillAt } from "./marks";
import { arrive, markAs } from "./people";

// What the browser itself says of requests that find no network, and of the one that a test lets fail.
test.use({ expectedErrors: [/net::ERR_INTERNET_DISCONNECTED|^500 from /] });

const { path, items } = skillAt("command-line");
const [first, second] = items;
const today = () => dayOf(Date.now(), [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }]);
const unreached =
  "Cairn could not be reached. What you typed is still here: check the network and save again.";

/** Opens a page and waits until its script runs: without a network, a form that none answers would leave the page. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

const press = (page: Page, name: string) =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();

test("a note that finds no network stays, and is kept once there is one", async ({ page, context }) => {
  await arrive(context);
  await open(page, path);
  const notes = page.getByRole("textbox", { name: "Notes" });
  const text = 'Read "man find" again:\n\t-exec & friends';
  await notes.fill(text);
  await context.setOffline(true);
  await press(page, "Keep note");
  await expect(page.getByText("Your note stands on this device and is sent by itself later.")).toBeVisible();
  await expect(notes).toHaveValue(text);
  await expectNoAxeViolations(page);

  await context.setOffline(false);
  await expect(page.getByText("Note saved.")).toBeVisible();
  await page.reload();
  await expect(notes).toHaveValue(text);
});

test("a pause that finds no network keeps its days, and is declared once there is one", async ({
  page,
  context,
}) => {
  await arrive(context);
  await open(page, "/settings/time");
  const form = formNamed(page, "Pauses");
  const [from, to] = [form.getByLabel("First day"), form.getByLabel("Last day")];
  await from.fill(addDays(today(), 3));
  await to.fill(addDays(today(), 5));
  await context.setOffline(true);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("alert")).toHaveText(unreached);
  await expect(from).toHaveValue(addDays(today(), 3));
  await expect(to).toHaveValue(addDays(today(), 5));

  await context.setOffline(false);
  await submit(form);
  await expect(form.getByText("Saved. Your streak waits for you.")).toBeVisible();
  await expect(page.getByRole("form", { name: "Declared pauses" }).getByRole("listitem")).toHaveCount(1);
});

test("an undo and a dating back that find no network wait on the device and are saved later", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await markAs(person, [first.id]);
  const outbox = page.getByRole("status", { name: "Outbox" });
  await open(page, "/history");
  await context.setOffline(true);
  await press(page, "Undo");
  await expect(announcement(page)).toContainText("Undone: the item is as it was before.");
  await expect(outbox).toContainText("1 waiting for network");
  await context.setOffline(false);
  await expect(outbox).toBeEmpty();

  await open(page, path);
  await page.getByText("Did something earlier?").click();
  await page.getByLabel("What you did").selectOption(second.text);
  await context.setOffline(true);
  await press(page, "Save as done");
  await expect(announcement(page)).toContainText(`Yesterday, done: ${second.text}`);
  await expect(outbox).toContainText("1 waiting for network");
  await context.setOffline(false);
  await expect(outbox).toBeEmpty();
  await expect.poll(async () => (await listEvents(person.id)).length).toBe(3);
  const events = await listEvents(person.id);
  expect(events.map(({ itemId, status, backdated }) => [itemId, status, backdated]).toSorted()).toEqual(
    [
      [first.id, "done", false],
      [first.id, "todo", false],
      [second.id, "done", true],
    ].toSorted(),
  );
});

test("who cannot sign in for want of a network is not told that the password is still there", async ({
  page,
  context,
}) => {
  await open(page, "/sign-in");
  await page.getByLabel("Handle").fill("somebody");
  await page.getByLabel("Password").fill("a password of theirs");
  await context.setOffline(true);
  await press(page, "Sign in");
  await expect(page.getByRole("alert").filter({ hasText: "type your password once more" })).toBeVisible();
  await expect(page.getByLabel("Handle")).toHaveValue("somebody");
  await expect(page.getByLabel("Password")).toHaveValue("");
});

test("a server that fails, or that is newer than the page, leaves the goal as it was chosen", async ({
  page,
  context,
}) => {
  await arrive(context);
  await open(page, "/settings/goal");
  const minutes = page.getByLabel("Minutes a day");
  const go = page
    .getByRole("radiogroup", { name: "Language" })
    .getByRole("radio", { name: "Go", exact: true });
  await go.check();
  await minutes.fill("45");
  const expectKept = async (words: string) => {
    await press(page, "Save");
    await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
    await expect(go).toBeChecked();
    await expect(minutes).toHaveValue("45");
  };

  await page.route("/settings/goal", (route) => route.fulfill({ status: 500 }), { times: 1 });
  await expectKept(unreached);
  await page.route(
    "/settings/goal",
    (route) => route.continue({ headers: { ...route.request().headers(), "next-action": "0".repeat(42) } }),
    { times: 1 },
  );
  await expectKept("Cairn was updated: copy what you typed, reload, and save again.");
  await submit(page);
  await expect(page.getByText("Saved.")).toBeVisible();
});
