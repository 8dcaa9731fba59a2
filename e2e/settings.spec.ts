// Seen to fail on plants: minutes, start of the day and note not stored; the framework of another language kept; bidi
// characters left in the name; "Not now" not stored; the address itself told to whoever is asked to sign in.
import { expect, test } from "./fixtures";
import { formNamed, submit } from "./forms";
import { skillAt } from "./marks";
import { expectNextSteps, nextStepsAfter } from "./next-steps";
import { arrive } from "./people";

test.beforeEach(async ({ context }) => {
  await arrive(context);
});

test("a goal is saved, shown again, and the plan follows it", async ({ page }) => {
  const chosen = [
    page.getByRole("radiogroup", { name: "Language" }).getByRole("radio", { name: "Go", exact: true }),
    page.getByRole("radiogroup", { name: "Framework" }).getByRole("radio", { name: "Gin" }),
    page.getByRole("radiogroup", { name: "Level" }).getByRole("radio", { name: "Junior" }),
    page.getByRole("radiogroup", { name: "Track" }).getByRole("radio", { name: "API developer" }),
  ];
  await page.goto("/settings/goal");
  for (const choice of chosen) await choice.check();
  await page.getByLabel("Minutes a day").fill("45");
  await submit(page);
  await expect(page.getByText("Saved.")).toBeVisible();
  const expectChosen = async () => {
    for (const choice of chosen) await expect(choice).toBeChecked();
    await expect(page.getByLabel("Minutes a day")).toHaveValue("45");
  };
  await expectChosen();
  await page.reload();
  await expectChosen();

  await page.goto("/learn");
  await expect(page.getByText("Junior backend developer · Go · Gin · API developer")).toBeVisible();
});

test("a framework goes with its language", async ({ page }) => {
  const framework = page.getByRole("radiogroup", { name: "Framework" });
  await page.goto("/settings/goal");
  await page.getByRole("radio", { name: "Python" }).check();
  await framework.getByRole("radio", { name: "Django" }).check();
  await submit(page);
  await page.getByRole("radio", { name: "Java", exact: true }).check();
  await expect(framework.getByRole("radio", { name: "Django" })).toBeHidden();
  await submit(page);
  await page.reload();
  await expect(framework.getByRole("radio", { name: "Not decided yet" })).toBeChecked();
  await page.goto("/learn");
  await expect(page.getByText(/Your plan: Junior backend developer · Java\. /)).toBeVisible();
});

test("time zone and start of the day are saved and shown again; a place that is none is refused", async ({
  page,
}) => {
  const zone = page.getByLabel("Time zone");
  const form = formNamed(page, "Zone and start of the day");
  await page.goto("/settings/time");
  await zone.fill("Mars/Olympus");
  await page.getByLabel("Day begins at").selectOption("02:00");
  await submit(form);
  await expect(zone).toHaveAttribute("aria-invalid", "true");
  await expect(zone).toHaveValue("Mars/Olympus");
  await expect(page.getByLabel("Day begins at")).toHaveValue("2");

  await zone.fill("America/Lima");
  await submit(form);
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(zone).toHaveValue("America/Lima");
  await expect(page.getByLabel("Day begins at")).toHaveValue("2");
});

test("a name loses what could fake it, and has 80 characters at most, as people count them", async ({
  page,
}) => {
  const name = page.getByLabel("Name", { exact: true });
  await page.goto("/settings/sharing");
  await name.fill("\u202eAda\u0007 \u2066Lovelace\u2069");
  await submit(page);
  await page.reload();
  await expect(name).toHaveValue("Ada Lovelace");

  // Each of these is one character to a person, and eight to a computer.
  const family = "👩‍👩‍👧";
  await name.fill(family.repeat(81));
  await submit(page);
  await expect(page.getByText("Use at most 80 characters.")).toBeVisible();
  await expect(name).toHaveValue(family.repeat(81));
  await name.fill(family.repeat(80));
  await submit(page);
  await page.reload();
  await expect(name).toHaveValue(family.repeat(80));
});

test("Not now hides a suggestion, also after a reload", async ({ page }) => {
  const before = nextStepsAfter(null, []);
  const after = nextStepsAfter(null, [], [before[0]?.skillId ?? ""]);
  await page.goto("/today");
  await expectNextSteps(page, before);
  await page.getByRole("button", { name: "Not now" }).first().click();
  await expectNextSteps(page, after);
  await page.reload();
  await expectNextSteps(page, after);
});

test("notes are kept; one that is too long is refused while it is written, and its text stays", async ({
  page,
}) => {
  const { path } = skillAt("command-line");
  const notes = page.getByRole("textbox", { name: "Notes" });
  const text = 'Read "man find" again:\n\t<b>-exec</b> & friends\n';
  await page.goto(path);
  await notes.fill(text);
  await submit(page, "Keep note");
  await expect(page.getByText("Note saved.")).toBeVisible();
  await page.reload();
  await expect(notes).toHaveValue(text);

  const tooLong = "x".repeat(20_001);
  await notes.fill(tooLong);
  await expect(notes).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("This is too long by 1: 20,000 characters fit.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep note" })).toBeDisabled();
  await notes.fill(tooLong.slice(1));
  await submit(page, "Keep note");
  await page.reload();
  await expect(notes).toHaveValue(tooLong.slice(1));
});

test("a stranger who is asked to sign in is told what for, in our own words", async ({ openAsOther }) => {
  const stranger = await openAsOther();
  for (const [path, words] of [
    ["/settings/time", "Sign in to go on to your settings."],
    ["/history", "Sign in to see your history."],
    ["/sign-in?callbackUrl=/learn/apis", "Sign in to go on where you were."],
    ["/sign-in?callbackUrl=//evil.example/send-money", "Your stones are where you left them."],
  ] as const) {
    await stranger.goto(path);
    await expect(stranger.getByText(words)).toBeVisible();
    await expect(stranger.getByRole("main")).not.toContainText("evil");
  }
  await stranger.goto("/sign-in");
  await expect(stranger.getByText(/^Sign in to/)).toHaveCount(0);
});
