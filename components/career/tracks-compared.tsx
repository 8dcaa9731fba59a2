import type { Goal } from "@/lib/catalogue/goal";
import type { Role } from "@/lib/catalogue/roles";
import type { Items } from "@/lib/progress/progress";
import { readinessOf } from "@/lib/progress/readiness";
import { Comparison } from "./comparison";
import { SkillsApart } from "./skills-apart";

type TracksComparedProps = {
  readonly a: Role;
  readonly b: Role;
  readonly goal: Goal | null;
  readonly items: Items;
  /** Whether anything is known of what the person can do. */
  readonly hasProgress: boolean;
};

/** Two tracks side by side, and their skills. */
export function TracksCompared({ a, b, goal, items, hasProgress }: TracksComparedProps) {
  const ready = (role: Role) => ({ role, readiness: readinessOf(role, goal, items) });
  const both = { a: ready(a), b: ready(b), items };
  return (
    <>
      <Comparison {...both} hasProgress={hasProgress} />
      <SkillsApart {...both} />
    </>
  );
}
