import type { Skill } from "@/lib/catalogue";
import type { Counted } from "./progress";

/**
 * A plan as short as a browser needs it to count: of each skill one text, its id and then what follows it in the ids of
 * its items (`git-basics.first-commit`: "git-basics first-commit").
 */
export function packPlan(plan: readonly Pick<Skill, "id" | "items">[]): string[] {
  return plan.map(({ id, items }) => [id, ...items.map((item) => item.id.slice(id.length + 1))].join(" "));
}

/** The plan again, of what `packPlan` made. */
export function unpackPlan(packed: readonly string[]): Counted[] {
  return packed.map((text) => {
    const [id, ...ends] = text.split(" ");
    return { items: ends.map((end) => ({ id: `${id}.${end}` })) };
  });
}
