// Seen to fail on plants: skills that nobody has touched named too; a guest's ticks left out.
import { listNews } from "@/lib/catalogue/released";
import { expect, test } from "./fixtures";
import { boxOf } from "./marks";
import { arrive, markAs } from "./people";

const second = listNews().find(({ version }) => version === 2);
const grown = second?.grown[0]?.skill;
const [item] = grown?.items ?? [];
if (grown === undefined || item === undefined) throw new Error("version 2 brought an item to a skill");
const words = `It touches a skill that you have worked on: ${grown.title}.`;

test("a learner sees which of their skills a version touches, and others see no such thing", async ({
  page,
  context,
  openAsOther,
}) => {
  await markAs(await arrive(context), [item.id]);
  await page.goto("/whats-new");
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText("It touches")).toHaveCount(1);
  const other = await openAsOther();
  await arrive(other.context());
  await other.goto("/whats-new");
  await expect(other.getByRole("heading", { name: "Version 2" })).toBeVisible();
  await expect(other.getByText("It touches")).toHaveCount(0);
});

test("so does a guest", async ({ page }) => {
  await page.goto("/whats-new");
  await expect(page.getByText("It touches")).toHaveCount(0);
  await page.goto(`/learn/${grown.step}/${grown.id}`);
  await boxOf(page, item).click();
  await page.goto("/whats-new");
  await expect(page.getByText(words)).toBeVisible();
});
