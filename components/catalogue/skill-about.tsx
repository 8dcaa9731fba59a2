import Link from "next/link";
import { Part } from "@/components/ui/part";
import { alternativesOf, findSkill, type Skill } from "@/lib/catalogue";
import { othersOf } from "@/lib/catalogue/plan";
import { levels, type Resource } from "@/lib/catalogue/schema";
import { type Items, isSettled } from "@/lib/progress/progress";

const kindNames: Readonly<Record<Resource["kind"], string>> = {
  docs: "Documentation",
  spec: "Specification",
  book: "Book",
  course: "Course",
};

/** What to know about a skill besides its checklist. */
export function SkillAbout({ skill, items, inPlan }: { skill: Skill; items: Items; inPlan: boolean }) {
  const others = othersOf(skill.id).flatMap((id) => findSkill(id) ?? []);
  const required = skill.requires.flatMap((id) => findSkill(id) ?? []);
  const beside = (skill.beside ?? []).flatMap((id) => findSkill(id) ?? []);
  return (
    <aside aria-label="About this skill" className="grid gap-6 text-[0.98rem]">
      <Part title="Effort">
        <span>{`${skill.hours[0]} to ${skill.hours[1]} hours · ${levels.find(({ id }) => id === skill.level)?.name} level`}</span>
        {!inPlan && others.length === 0 && (
          <p className="mt-1 text-soft">Outside your plan: it does not count in its totals.</p>
        )}
      </Part>
      {others.length > 0 && (
        <Part title={`${alternativesOf(skill.id)?.title}: one is enough`}>
          <span>{`Instead of `}</span>
          {others.map((other) => (
            <Link key={other.id} href={`/learn/${other.step}/${other.id}`} className="link">
              {other.title}
            </Link>
          ))}
          <span>{`. ${
            inPlan
              ? "This is the one that counts in your plan."
              : "Your plan counts the other; your goal says which."
          } `}</span>
          <Link href="/goal" className="link">
            Change
          </Link>
        </Part>
      )}
      {required.length > 0 && (
        <Part title="Comes after">
          <ul className="grid gap-1">
            {required.map((other) => (
              <li key={other.id}>
                <Link href={`/learn/${other.step}/${other.id}`} className="link">
                  {other.title}
                </Link>
                {isSettled(other, items) && <span className="text-soft"> (settled)</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {beside.length > 0 && (
        <Part title="Goes with">
          <ul className="grid gap-1">
            {beside.map((other) => (
              <li key={other.id}>
                <Link href={`/learn/${other.step}/${other.id}`} className="link">
                  {other.title}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="Prove it">{skill.exercise}</Part>
      <Part title="A common mistake">{skill.mistake}</Part>
      <Part title="Read">
        <ul className="grid gap-2">
          {skill.resources.map(({ title, url, kind }) => (
            <li key={url}>
              <a href={url} rel="noopener noreferrer" className="link">
                {title}
              </a>{" "}
              <span className="text-sm text-soft">{kindNames[kind]}</span>
            </li>
          ))}
        </ul>
      </Part>
      {skill.alignment && (
        <Part title="In O*NET">
          <ul className="grid gap-1">
            {skill.alignment.map(({ code, name }) => (
              <li key={code}>
                <a
                  href={`https://www.onetonline.org/find/descriptor/result/${code}`}
                  rel="noopener noreferrer"
                  className="link"
                >
                  {name}
                </a>
                <span>{`, ${code}`}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </aside>
  );
}
