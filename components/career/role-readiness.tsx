import Link from "next/link";
import { SkillList } from "@/components/catalogue/skill-list";
import type { Goal } from "@/lib/catalogue/goal";
import { levelRoles, type Role } from "@/lib/catalogue/roles";
import { type Items, isSettled } from "@/lib/progress/progress";
import { readinessOf } from "@/lib/progress/readiness";
import { CountedFor } from "./counted-for";
import { MissingList } from "./missing-list";
import { ReadinessCard } from "./readiness-card";

type RoleReadinessProps = {
  readonly role: Role;
  readonly goal: Goal | null;
  readonly items: Items;
  /** Whether anything is known of what the person can do. */
  readonly hasProgress: boolean;
};

/** How ready the person is for a level or track, what is missing, and what is settled. */
export function RoleReadiness({ role, goal, items, hasProgress }: RoleReadinessProps) {
  const readiness = readinessOf(role, goal, items);
  const settled = readiness.skills.filter((skill) => isSettled(skill, items));
  const above = levelRoles[levelRoles.findIndex(({ id }) => id === role.id) + 1];
  const isClimbed = role.kind === "level" && readiness.missing.length === 0;
  return (
    <div className="grid gap-10">
      <ReadinessCard ready={{ role, readiness }} items={items} hasProgress={hasProgress} />
      <section aria-labelledby="missing-title">
        <h2 id="missing-title" className="mb-1 text-xl">
          {hasProgress ? "What is missing" : "What to learn"}
        </h2>
        <p className="mb-4 text-soft">
          <span>
            {readiness.missing.length === 0
              ? "Nothing: every skill that it takes is settled. "
              : "In the order in which to learn it: level by level, and what a skill needs stands before it. "}
          </span>
          <CountedFor goal={goal} />
        </p>
        {isClimbed && above !== undefined && (
          <Link href={`/career/${above.id}`} className="button">
            {`On to ${above.name}`}
          </Link>
        )}
        {readiness.missing.length > 0 && <MissingList missing={readiness.missing} items={items} />}
      </section>
      {settled.length > 0 && (
        <details>
          <summary className="min-h-11 content-center font-semibold">
            {`${settled.length === 1 ? "1 skill" : `${settled.length} skills`} settled already`}
          </summary>
          <SkillList skills={settled} items={items} />
        </details>
      )}
    </div>
  );
}
