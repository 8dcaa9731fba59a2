/** What Today must say, worked out from the facts by the rules in `lib/`, apart from the page. */
import { expect, type Locator, type Page } from "@playwright/test";
import { catalogue, findSkill } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import type { Items } from "@/lib/progress/progress";
import { reasonText } from "@/lib/suggest/reasons";
import { suggest } from "@/lib/suggest/suggestions";

type NextStep = {
  readonly title: string;
  readonly skillId: string;
  readonly itemId: string;
  readonly reasons: readonly string[];
};

/** The next steps of somebody with this goal who has done these items, the last one last, and sent these skills away. */
export function nextStepsAfter(
  goal: Goal | null,
  doneItemIds: readonly string[],
  sentAway: readonly string[] = [],
): readonly NextStep[] {
  const items: Items = Object.fromEntries(
    doneItemIds.map((id, index) => [id, { status: "done", occurredAt: index + 1, eventId: id }]),
  );
  const dismissals = sentAway.map((skillId) => ({ skillId, kind: "learn", at: 0 }) as const);
  const suggestions = suggest({ catalogue, plan: planOf(goal), goal, items, dismissals, now: 0 });
  return suggestions.map(({ skillId, itemId, reasons }) => ({
    title: findSkill(skillId)?.title ?? "",
    skillId,
    itemId,
    reasons: reasons.map(reasonText),
  }));
}

/** The cards of the next steps on Today, best first. */
export function nextStepCards(page: Page): Locator {
  return page
    .getByRole("region", { name: "Next steps" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Not now" }) });
}

/** Today shows exactly these steps, in this order, each with exactly its reasons. */
export async function expectNextSteps(page: Page, steps: readonly NextStep[]): Promise<void> {
  const cards = nextStepCards(page);
  await expect(cards.getByRole("link")).toHaveText(steps.map(({ title }) => title));
  for (const [index, { reasons }] of steps.entries()) {
    await expect(cards.nth(index).getByRole("list", { name: "Why" }).getByRole("listitem")).toHaveText([
      ...reasons,
    ]);
  }
}
