// Enter in a field presses the first submit button of its form, wherever that stands. Seen to fail before: on a checklist
// that was the "To do" of the first item, which lost its tick.
import { findSkill } from "@/lib/catalogue";
import { expect, test } from "./fixtures";
import { boxOf, skillAt, statusOf } from "./marks";
import { arrive, markAs } from "./people";

const { path, skill, items } = skillAt("command-line");
const [first, second] = items;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Enter on a box of a checklist unticks nothing", async ({ page, context }) => {
      const ada = await arrive(context);
      await markAs(ada, [first.id]);
      await page.goto(path);
      await boxOf(page, second).press("Enter");
      await page.goto(path);
      await expect(boxOf(page, first)).toBeChecked();
      await expect(statusOf(page, second)).not.toContainText("Learning");
    });
  });
}

test("no form with fields has a first submit button that means one choice of several", async ({
  page,
  context,
}) => {
  const ada = await arrive(context);
  await markAs(ada, [first.id]);
  const step = findSkill(skill.id)?.step;
  const pages = [
    ...[
      "/today",
      path,
      `/learn/${step}`,
      `/placement/${step}`,
      "/history",
      "/welcome",
      "/goal",
      "/search?q=a",
    ],
    ...["/settings/goal", "/settings/time", "/settings/sharing", "/career/compare", "/map"],
  ];
  for (const address of pages) {
    await page.goto(address);
    const wrong = await page.locator("form").evaluateAll((forms) =>
      forms.flatMap((form) => {
        if (!(form instanceof HTMLFormElement)) return [];
        const controls = [...form.elements];
        const buttons = controls.filter(
          (control): control is HTMLButtonElement =>
            control instanceof HTMLButtonElement && control.type === "submit",
        );
        const hasField = controls.some(
          (control) => control instanceof HTMLInputElement && control.type !== "hidden",
        );
        const [pressed] = buttons;
        return hasField && buttons.length > 1 && pressed?.name ? [`${pressed.name}=${pressed.value}`] : [];
      }),
    );
    expect(wrong, address).toEqual([]);
  }
});
