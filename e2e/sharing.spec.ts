// Seen to fail on plants: the streak shown although hidden; the linked page open to search engines; "Only me" saved as
// "Everyone"; the preview without its way back.
import { expect, test } from "./fixtures";
import { share, submit } from "./forms";
import { skillAt } from "./marks";
import { arrive, markAs, type Person } from "./people";

const { skill } = skillAt("command-line");
let person: Person;

test.beforeEach(async ({ context }) => {
  person = await arrive(context);
});

test("each part of the page that is hidden is gone at once, and the others stay", async ({
  page,
  openAsOther,
}) => {
  await markAs(
    person,
    skill.items.map(({ id }) => id),
  );
  await page.goto("/settings/goal");
  await page.getByRole("radio", { name: "Python" }).check();
  await submit(page);
  await share(page, "Everyone");

  const visitor = await openAsOther();
  await visitor.goto(`/u/${person.handle}`);
  const parts = [
    { name: "Goal", seen: visitor.getByText("Junior backend developer · Python") },
    { name: "Steps and their progress", seen: visitor.getByRole("region", { name: "Steps" }) },
    { name: "Finished skills", seen: visitor.getByText(skill.title, { exact: true }) },
    { name: "Streak", seen: visitor.getByText("active day over 1") },
    { name: "Heatmap", seen: visitor.getByRole("region", { name: "Activity" }) },
  ];
  for (const { seen } of parts) await expect(seen).toBeVisible();

  for (const [hidden, { name }] of parts.entries()) {
    await page.getByRole("checkbox", { name, exact: true }).uncheck();
    await submit(page);
    await visitor.reload();
    for (const [index, { seen }] of parts.entries()) {
      if (index <= hidden) await expect(seen).toHaveCount(0);
      else await expect(seen).toBeVisible();
    }
  }
  await expect(visitor.getByRole("heading", { level: 1, name: person.handle })).toBeVisible();
});

test("a secret link opens the page until it is renewed or the page is private again", async ({
  page,
  openAsOther,
}) => {
  const visitor = await openAsOther();
  const statusOf = async (path: string) => (await visitor.goto(path))?.status();
  const link = page.getByRole("region", { name: "Your page now" }).getByRole("link", { name: /^\/s\// });

  await share(page, "Anyone with the link");
  const first = await link.innerText();
  expect(await statusOf(first)).toBe(200);
  await expect(visitor.getByRole("heading", { level: 1, name: person.handle })).toBeVisible();
  await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  expect(await statusOf(`/u/${person.handle}`)).toBe(404);

  await submit(page, "Make a new link");
  await expect(link).not.toHaveText(first);
  const second = await link.innerText();
  expect(await statusOf(first)).toBe(404);
  expect(await statusOf(second)).toBe(200);

  await share(page, "Only me");
  expect(await statusOf(second)).toBe(404);
});

test("a private page can be seen as a visitor would see it", async ({ page }) => {
  await page.goto("/settings/sharing");
  await page.getByLabel("Name", { exact: true }).fill("Ada Lovelace");
  await submit(page);
  await page.getByRole("link", { name: "See it as a visitor" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ada Lovelace" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Activity" })).toBeVisible();
  await page.getByRole("link", { name: "Back to settings" }).click();
  await expect(page.getByRole("radio", { name: "Only me" })).toBeChecked();
});

test("a handle in capitals leads to the same page, badge and sign-in, and the snippet for a README is whole", async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto("/settings/sharing");
  await page.getByLabel("Name", { exact: true }).fill("Ada \u05d0\u05d1 (dev)");
  await page.getByRole("radio", { name: "Everyone" }).check();
  await submit(page);
  const snippet = (await page.locator("code").textContent()) ?? "";
  const address = `${baseURL}/u/${person.handle}`;
  expect(snippet).toBe(`[![My backend path](${address}/badge.svg)](${address})`);
  for (const link of snippet.match(/https?:[^)]+/g) ?? [])
    expect((await request.get(link)).status()).toBe(200);

  const capitals = `/u/${person.handle.toUpperCase()}`;
  await page.goto(capitals);
  await expect(page).toHaveURL(`/u/${person.handle}`);
  const name = page.getByRole("heading", { level: 1 }).locator("bdi");
  await expect(name).toHaveAttribute("dir", "auto");
  for (const file of ["badge.svg", "badge.json", "opengraph-image"]) {
    const answer = await request.get(`${capitals}/${file}`);
    expect([file, answer.status(), answer.url()]).toEqual([file, 200, `${address}/${file}`]);
  }
  expect((await request.get("/u/NOBODY-AT-ALL")).status()).toBe(404);
  const icon = await request.get("/favicon.ico");
  expect([icon.status(), icon.headers()["content-type"]]).toEqual([200, "image/x-icon"]);
});
