// What must I still learn to become X? Seen to fail with: figures for no goal in place of the
// person's own, on the ladder and on the comparison; percentages for nobody; the same track compared with itself; a page
// for ids that do not exist; what is missing listed as settled; no word on what is needed first.
import type { Page } from "@playwright/test";
import { saveGoal } from "@/db/goals";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { levelRoles, type Role, roles } from "@/lib/catalogue/roles";
import { ladder, payCaveat, payOfTrack } from "@/lib/guide/ladder";
import { countItems, type Items, percentDone } from "@/lib/progress/progress";
import { compareSkills, readinessOf } from "@/lib/progress/readiness";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { tabTo } from "./keyboard";
import { boxOf, nextSave, skillAt } from "./marks";
import { arrive, markAs, type Person } from "./people";

const goal: Goal = {
  language: "python",
  framework: "django",
  level: "junior",
  tracks: [],
  picks: ["mysql"],
  minutesADay: 20,
};
const { path: skillPath, skill, items } = skillAt("command-line");
const idsOf = (skills: readonly { items: readonly { id: string }[] }[]) =>
  skills.flatMap((each) => each.items.map(({ id }) => id));

function doneOf(itemIds: readonly string[]): Items {
  return Object.fromEntries(itemIds.map((id) => [id, { status: "done", occurredAt: 0, eventId: id }]));
}

function roleOf(id: Role["id"]): Role {
  const role = roles.find((each) => each.id === id);
  if (!role) throw new Error(`no level or track ${id}`);
  return role;
}

async function begin(person: Person, chosen: Goal, done: readonly string[]): Promise<void> {
  await saveGoal(person.id, chosen, Date.now());
  await markAs(person, done);
}

async function expectPercents(page: Page, of: readonly Role[], chosen: Goal | null, items: Items) {
  for (const role of of) {
    await expect(page.getByRole("progressbar", { name: role.name, exact: true })).toHaveAttribute(
      "value",
      `${readinessOf(role, chosen, items).percent}`,
    );
  }
}

test("the ladder and the tracks say how ready somebody is, and a tick raises it", async ({
  page,
  context,
}) => {
  const done = idsOf(planOf(goal).slice(0, 20)).filter((id) => !id.startsWith(`${skill.id}.`));
  await begin(await arrive(context), goal, done);
  await page.goto("/today");
  const plan = page.getByRole("region", { name: "Plan" });
  const percent = percentDone(countItems(planOf(goal), doneOf(done)));
  await expect(plan).toContainText(`${percent}%`);

  await plan.getByRole("link", { name: "where it leads" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Career" })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Junior", exact: true })).toHaveAttribute(
    "value",
    `${percent}`,
  );
  await expectPercents(page, roles, goal, doneOf(done));
  const rung = page
    .getByRole("region", { name: "Ladder" })
    .getByRole("listitem")
    .filter({
      has: page.getByRole("progressbar", { name: "Junior", exact: true }),
    });
  await expect(rung).toContainText("Your goal");
  await expect(page.getByText("Your goal")).toHaveCount(1);

  const missing = () => rung.getByText(/skills missing$/);
  const { missing: before, skills } = readinessOf(roleOf("junior"), goal, doneOf(done));
  await expect(missing()).toHaveText(`${before.length} of ${skills.length} skills missing`);
  await page.goto(skillPath);
  for (const item of skill.items) {
    const saved = nextSave(page);
    await boxOf(page, item).check();
    await saved;
  }
  await page.goto("/career");
  await expectPercents(page, roles, goal, doneOf([...done, ...idsOf([skill])]));
  await expect(missing()).toHaveText(`${before.length - 1} of ${skills.length} skills missing`);
});

test("a track lists what is missing in the order in which to learn it, and what is needed first", async ({
  page,
  context,
}) => {
  const tracked: Goal = { ...goal, tracks: ["cloud-engineer"] };
  const done = idsOf(planOf(goal).slice(0, 9));
  await begin(await arrive(context), tracked, done);
  await page.goto("/career");
  const tracks = page.getByRole("region", { name: "Tracks" });
  await expect(tracks.getByText("Your track")).toHaveCount(1);
  await tracks.getByRole("link", { name: "Cloud engineer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cloud engineer" })).toBeVisible();
  await expectPercents(page, [roleOf("cloud-engineer")], tracked, doneOf(done));
  const about = page.getByRole("complementary", { name: "About this role" });
  await expect(about).toContainText(payOfTrack["cloud-engineer"] ?? "");
  await expect(about).toContainText(payCaveat);

  const { missing } = readinessOf(roleOf("cloud-engineer"), tracked, doneOf(done));
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  const rows = page.getByRole("list", { name: /^Missing in / }).getByRole("listitem");
  await expect(rows).toHaveCount(missing.length);
  const told = await rows.allInnerTexts();
  const expected = missing.map(({ skill: { title }, neededFirst }) => ({ title, neededFirst }));
  expect(expected.some(({ neededFirst }) => neededFirst)).toBe(true);
  expect(
    told.map((text) => ({ title: text.split("\n")[0], neededFirst: text.includes("needed first") })),
  ).toEqual(expected);
  await expectNoAxeViolations(page);
});

test("whoever has settled a level reads that nothing is missing", async ({ page, context }) => {
  await begin(await arrive(context), goal, idsOf(planOf(goal)));
  await page.goto("/career/junior");
  await expect(page.getByRole("progressbar", { name: "Junior" })).toHaveAttribute("value", "100");
  await expect(page.getByText("Nothing: every skill that it takes is settled.")).toBeVisible();
  await page.getByText(`${planOf(goal).length} skills settled already`).click();
  await expect(page.getByRole("link", { name: /^The command line/ })).toBeVisible();
  await page.getByRole("link", { name: "On to Mid" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mid backend developer" })).toBeVisible();
  await page.goto("/career");
  await expect(page.getByText("Nothing is missing", { exact: true })).toHaveCount(1);
  await expectNoAxeViolations(page);
});

test("two tracks stand side by side, chosen by keyboard", async ({ page, context }) => {
  const done = idsOf(planOf(goal).slice(0, 40));
  await begin(await arrive(context), goal, done);
  await page.goto("/career");
  await tabTo(page, page.getByLabel("One track"));
  await page.keyboard.type("Security");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Cloud");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Compare" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL("/career/compare?a=security&b=cloud-engineer");

  const [a, b] = [roleOf("security"), roleOf("cloud-engineer")];
  const table = page.getByRole("table", { name: "Security and Cloud engineer side by side" });
  await expect(table.getByRole("row", { name: /^Pay a year/ })).toContainText(
    payOfTrack["cloud-engineer"] ?? "",
  );
  await expect(table).toContainText(payCaveat);
  await expectPercents(page, [a, b], goal, doneOf(done));
  const { shared, onlyInA, onlyInB } = compareSkills(
    readinessOf(a, goal, {}).skills,
    readinessOf(b, goal, {}).skills,
  );
  for (const [name, of] of [
    ["For both", shared],
    ["Only for Security", onlyInA],
    ["Only for Cloud engineer", onlyInB],
  ] as const) {
    await expect(page.getByRole("list", { name }).getByRole("link")).toHaveText(
      of.map(({ title }) => new RegExp(`^${title.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(settled)?$`)),
    );
  }
  await expectNoAxeViolations(page);
});

for (const { query, a, b } of [
  { query: "", a: "database-administrator", b: "cloud-engineer" },
  { query: "?a=nonsense&b=junior", a: "database-administrator", b: "cloud-engineer" },
  { query: "?a=security&b=security", a: "security", b: "database-administrator" },
  {
    query: "?a=security&a=security&b=database-administrator",
    a: "cloud-engineer",
    b: "database-administrator",
  },
]) {
  test(`a comparison that asks for ${query || "nothing"} shows two tracks all the same`, async ({ page }) => {
    await page.goto(`/career/compare${query}`);
    await expect(page.getByLabel("One track")).toHaveValue(a);
    await expect(page.getByLabel("Another track")).toHaveValue(b);
    await expect(page.getByRole("columnheader")).toHaveCount(2);
  });
}

test.describe("nobody signed in, without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("reads what each level and track takes, and compares two", async ({ page }) => {
    await page.goto("/learn");
    await page.getByRole("main").getByRole("link", { name: "Career" }).click();
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    await expect(page.getByText(/\d%/)).toHaveCount(0);
    const rungs = page.getByRole("region", { name: "Ladder" });
    for (const role of levelRoles) {
      const { skills, counts } = readinessOf(role, null, {});
      const { pay } = ladder[role.id];
      await expect(rungs).toContainText(
        `${skills.length} skills, ${counts.total.toLocaleString("en-GB")} items`,
      );
      if (pay !== null) await expect(rungs).toContainText(pay);
    }
    await expect(rungs).toContainText(payCaveat);
    await page.getByLabel("Another track").selectOption("Team lead");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL("/career/compare?a=database-administrator&b=team-lead");
    await expect(page.getByRole("row", { name: /^Skills/ })).toContainText(
      `${readinessOf(roleOf("team-lead"), null, {}).skills.length}`,
    );
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    await page.getByRole("columnheader", { name: "Team lead" }).getByRole("link").click();
    await expect(page.getByRole("link", { name: "Tick what you can do" })).toBeVisible();
    await expect(
      page
        .getByRole("list", { name: /^Missing in / })
        .getByRole("listitem")
        .first(),
    ).toBeVisible();
  });
});

test("each person sees their own", async ({ page, context, openAsOther }) => {
  const done = idsOf(planOf(goal).slice(0, 30));
  await begin(await arrive(context), goal, done);
  const other = await openAsOther();
  const others: Goal = { ...goal, language: "go", framework: "gin", level: "senior", picks: [] };
  await begin(await arrive(other.context()), others, [items[0].id]);
  await page.goto("/career");
  await other.goto("/career");
  await expectPercents(page, roles, goal, doneOf(done));
  await expectPercents(other, roles, others, doneOf([items[0].id]));
  await expect(other.getByText("Counted for Go with Gin.")).toBeVisible();
});

test("every level and track has a page, and nothing else does", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const { id } of roles) {
    expect((await request.get(`/career/${id}`)).status(), id).toBe(200);
    expect(sitemap).toContain(`/career/${id}</loc>`);
  }
  for (const id of ["astronaut", "Junior", "constructor"]) {
    expect((await request.get(`/career/${id}`)).status(), id).toBe(404);
  }
});
