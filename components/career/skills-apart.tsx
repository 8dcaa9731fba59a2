import Link from "next/link";
import type { Skill } from "@/lib/catalogue";
import { type Items, isSettled } from "@/lib/progress/progress";
import { compareSkills } from "@/lib/progress/readiness";
import type { ReadyRole } from "./words";

/** What two tracks share, and what only one of them takes. */
export function SkillsApart({ a, b, items }: { a: ReadyRole; b: ReadyRole; items: Items }) {
  const { shared, onlyInA, onlyInB } = compareSkills(a.readiness.skills, b.readiness.skills);
  return (
    <div className="mt-12 grid items-start gap-x-10 gap-y-6 lg:grid-cols-3">
      <SkillColumn title={`Only for ${a.role.name}`} skills={onlyInA} items={items} />
      <SkillColumn title="For both" skills={shared} items={items} />
      <SkillColumn title={`Only for ${b.role.name}`} skills={onlyInB} items={items} />
    </div>
  );
}

function SkillColumn({ title, skills, items }: { title: string; skills: readonly Skill[]; items: Items }) {
  return (
    <section>
      <h2 className="border-line border-b pb-2 text-lg">
        <span>{`${title} `}</span>
        <span className="font-normal text-soft">{`(${skills.length})`}</span>
      </h2>
      {skills.length === 0 && <p className="py-2 text-soft">Nothing.</p>}
      <ul aria-label={title} className="pt-1">
        {skills.map((skill) => (
          <li key={skill.id}>
            <Link
              href={`/learn/${skill.step}/${skill.id}`}
              className="flex min-h-11 items-center justify-between gap-3 hover:[&>:first-child]:underline"
            >
              <span className="text-moss underline-offset-4">{skill.title}</span>
              {isSettled(skill, items) && <span className="text-sm text-soft">settled</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
