/**
 * A learner on a train with no network, with the real worker in real Chromium. Seen to fail: with an error in place of Next's
 * data, which Next logs; with pages kept whatever their query, Today on the list of nobody, placement off it, a page that is
 * loaded anew for any network, a notice that outlives its copy, and figures on Today that know of nothing that waits.
 */
import { catalogue } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { heading, notKept, patience, settleDown, untilKept, withWorker } from "./kept-pages";
import { boxOf, nextSave, skillAt } from "./marks";
import { arrive, livePublicly, markAs } from "./people";

test.use(withWorker);
test.describe.configure({ timeout: 90_000 });

const { path, skill, items } = skillAt("command-line");
const [first] = items;
const goal = {
  ...({ language: "python", framework: "django", level: "junior", tracks: ["security"], picks: [] } as const),
  minutesADay: 20,
};
const plan = planOf(goal);
const pathOf = ({ step, id }: { step: string; id: string }) => `/learn/${step}/${id}`;
const outside = catalogue.skills.find(({ id }) => !plan.some((planned) => planned.id === id));

test("after one visit, the pages that come next open without a network", async ({ page, context }) => {
  // The rest of the plan follows at a walk (worker/service-worker.test.ts).
  const soon = plan.slice(0, 3);
  await settleDown(page, ["/today", "/learn", "/whats-new", ...soon.map(pathOf)]);
  await page.goto("/guide/the-role");
  await untilKept(page, ["/guide/the-role"]);
  await context.setOffline(true);
  for (const { id, step, title } of soon) {
    await page.goto(`/learn/${step}/${id}`);
    await expect(heading(page, title)).toBeVisible();
  }
  await page.goto("/guide/the-role");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/today");
  await expect(heading(page, "Today")).toBeVisible();
  const copy = page.getByText("This is your copy from");
  await expect(copy).toBeVisible();
  await context.setOffline(false);
  await expect(copy).toBeHidden();
});

test("links lead on without a network, and the page they lead to works", async ({ page, context }) => {
  await settleDown(page);
  await context.setOffline(true);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Learn" }).click();
  await expect(page).toHaveURL("/learn");
  await expect(page.getByRole("heading", { level: 1 }).filter({ visible: true })).toHaveText("Learn");

  await page.goto(path);
  const box = boxOf(page, first);
  const isDone = await box.isChecked();
  await box.click();
  await expect(box).toBeChecked({ checked: !isDone });
});

test("what was ticked here is ticked in the copy, too", async ({ page, context }) => {
  await arrive(context);
  await page.goto(path);
  await untilKept(page, [path]);
  const saved = nextSave(page);
  await boxOf(page, first).click();
  await saved;
  const isTickedInCopy = () =>
    page.evaluate(async (kept) => {
      const html = (await (await caches.match(kept, { ignoreVary: true }))?.text()) ?? "";
      return new DOMParser().parseFromString(html, "text/html").querySelector("input:checked") !== null;
    }, path);
  await expect.poll(isTickedInCopy, patience).toBe(true);
  await context.setOffline(true);
  await page.goto(path);
  await expect(boxOf(page, first)).toBeChecked();
});

test("on Today, streak and plan move at once without a network, and the server agrees once there is one", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await livePublicly(person);
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  await markAs(person, [catalogue.skills.at(-1)?.items[0]?.id ?? ""], "done", yesterday);
  await page.goto("/today");
  await untilKept(page, ["/today"]);
  const streak = page.getByRole("region", { name: "Streak" });
  const done = async () => {
    const words = await page
      .getByRole("region", { name: "Plan" })
      .getByText(/of \d+ items/)
      .textContent();
    return Number(/^\d+/.exec(words ?? "")?.[0]);
  };
  const before = await done();
  const days = Number(await streak.getByText(/^\d+$/).textContent());
  await expect(streak).toContainText("Today is still open");
  await context.setOffline(true);
  await page.goto("/today");
  await expect(page.getByText("This is your copy from")).toBeVisible();
  const next = page.getByRole("list", { name: "Next item" });
  const words = await next.locator("label").textContent();
  const box = next.getByRole("checkbox");
  await box.click();
  const asTicked = async () => {
    await expect(streak.getByText(/^\d+$/)).toHaveText(`${days + 1}`);
    await expect(streak).toContainText("Today counts: 1 item so far.");
    expect(await done()).toBe(before + 1);
  };
  await asTicked();
  await box.click();
  await expect(streak.getByText(/^\d+$/)).toHaveText(`${days}`);
  expect(await done()).toBe(before);
  await box.click();
  await asTicked();

  await context.setOffline(false);
  // The server has drawn the page anew: it knows the next item.
  await expect(next).not.toContainText(words ?? "", patience);
  await asTicked();
  await page.reload();
  await asTicked();
});

test("a page that was never here says so kindly and names those that are", async ({ page, context }) => {
  await settleDown(page);
  await context.setOffline(true);
  const never = outside === undefined ? "/settings" : pathOf(outside);
  for (const address of [never, "/settings/sharing", "/u/somebody"]) {
    await page.goto("about:blank");
    await page.goto(address);
    await expect(heading(page, notKept)).toBeVisible();
    await expect(page).toHaveURL(address);
  }
  await page.getByText(/^Skills \(/).click();
  // A device says so of any network that it finds, also of one that leads nowhere: nothing is loaded anew for that.
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: skill.title, exact: true }).click();
  await expect(heading(page, skill.title)).toBeVisible();

  await page.goto(never);
  await expect(heading(page, notKept)).toBeVisible();
  await context.setOffline(false);
  if (outside !== undefined) await expect(heading(page, outside.title)).toBeVisible();
});

test("older days are not mistaken for the page that they belong to, which is named instead", async ({
  page,
  context,
}) => {
  await settleDown(page, ["/history"]);
  const older = "/history?before=2020-01-01";
  await page.goto(older);
  await context.setOffline(true);
  await page.goto(older);
  await expect(heading(page, notKept)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByText("The page it is a part of").getByRole("link", { name: "History" }).click();
  await expect(heading(page, "History")).toBeVisible();
  await expect(page).toHaveURL("/history");
});

test("what one knows already can be ticked off without a network", async ({ page, context }) => {
  const address = `/placement/${skill.step}`;
  await settleDown(page, ["/placement"]);
  await page.goto(address);
  await untilKept(page, [address]);
  await context.setOffline(true);
  await page.goto("/placement");
  await page.locator(`a[href="${address}"]`).click();
  await expect(page.getByRole("heading", { level: 1, name: /^What you already know of / })).toBeVisible();
  await expect(page).toHaveURL(address);
});

test("a device is asked to keep Today and History only where they open", async ({ page }) => {
  const named = () =>
    page.evaluate(async () => Object.keys((await (await fetch("/api/offline")).json()).pages));
  const opens = (address: string) => page.evaluate(async (each) => !(await fetch(each)).redirected, address);
  await page.goto(path);
  for (const address of (await named()).filter((each) => /^\/[^/]+$/.test(each)))
    expect(await opens(address), address).toBe(true);
  expect(await named()).not.toContain("/today");

  await boxOf(page, first).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  expect(await named()).toEqual(expect.arrayContaining(["/today", "/history"]));
  expect(await opens("/today")).toBe(true);
});
