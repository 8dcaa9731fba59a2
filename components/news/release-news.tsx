import Link from "next/link";
import type { ReactNode } from "react";
import type { Skill } from "@/lib/catalogue";
import type { News } from "@/lib/catalogue/released";
import { steps } from "@/lib/catalogue/schema";
import type { Items } from "@/lib/progress/progress";
import { GuestTouched } from "./guest-touched";
import { isTouched, TouchedSkills } from "./touched-skills";

type ReleaseNewsProps = {
  readonly news: News;
  readonly plan: readonly Skill[];
  readonly items: Items;
  readonly signedIn: boolean;
  /** The first version brought everything: that is told in figures. */
  readonly isFirst: boolean;
};

/** What one version of the catalogue brought, and which of it touches this person. */
export function ReleaseNews({ news, plan, items, signedIn, isFirst }: ReleaseNewsProps) {
  const { version, day, skills, grown, mergedInto, retired } = news;
  const changed = [...grown.map(({ skill }) => skill), ...mergedInto];
  const markOf = (skill: Skill) => <Mark skill={skill} plan={plan} items={items} />;
  return (
    <section aria-labelledby={`version-${version}`}>
      <h2 id={`version-${version}`} className="text-xl">
        {`Version ${version}`}
      </h2>
      <p className="mb-4 text-sm text-soft">
        <time dateTime={day}>{dateWords(day)}</time>
      </p>
      {signedIn ? <TouchedSkills skills={changed} items={items} /> : <GuestTouched skills={changed} />}
      {isFirst ? (
        <p>{`The first catalogue: ${skills.length} skills and ${skills.reduce((sum, skill) => sum + skill.items.length, 0)} items in ${steps.length} steps.`}</p>
      ) : (
        <div className="grid gap-6">
          {skills.length > 0 && (
            <Part title="New skills">
              {skills.map((skill) => (
                <li key={skill.id}>
                  <SkillLink skill={skill} /> <span>{markOf(skill)}</span>
                </li>
              ))}
            </Part>
          )}
          {grown.length > 0 && (
            <Part title="New items">
              {grown.map(({ skill, items: fresh }) => (
                <li key={skill.id}>
                  <SkillLink skill={skill} /> <span>{markOf(skill)}</span>
                  <ul className="mt-1 grid list-disc gap-1 ps-5 marker:text-edge">
                    {fresh.map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </Part>
          )}
          {mergedInto.length > 0 && (
            <Part title="Renamed or merged, with your ticks">
              {mergedInto.map((skill) => (
                <li key={skill.id}>
                  <SkillLink skill={skill} /> <span>{markOf(skill)}</span>
                </li>
              ))}
            </Part>
          )}
          {retired > 0 && <p>{`${retired === 1 ? "1 item" : `${retired} items`} left the catalogue.`}</p>}
        </div>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 font-bold text-base">{title}</h3>
      <ul className="grid gap-3">{children}</ul>
    </div>
  );
}

function SkillLink({ skill }: { skill: Skill }) {
  return (
    <Link href={`/learn/${skill.step}/${skill.id}`} className="link font-semibold">
      {skill.title}
    </Link>
  );
}

function Mark({ skill, plan, items }: Pick<ReleaseNewsProps, "plan" | "items"> & { skill: Skill }) {
  const words = isTouched(skill, items)
    ? "you have worked on it"
    : plan.some(({ id }) => id === skill.id) && "in your plan";
  return words && <span className="text-sm text-soft">{`· ${words}`}</span>;
}

/** A `YYYY-MM-DD` as "21 November 2026". */
function dateWords(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
