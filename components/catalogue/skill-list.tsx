import Link from "next/link";
import type { Skill } from "@/lib/catalogue";
import { countItems, type Items, isFinished, isSettled, isStarted } from "@/lib/progress/progress";

/** Skills with what the person has done of each; the state stands in words, not only in a mark. */
export function SkillList({ skills, items }: { skills: readonly Skill[]; items: Items }) {
  return (
    <ul className="divide-y divide-line">
      {skills.map((skill) => (
        <li key={skill.id}>
          <SkillRow skill={skill} items={items} />
        </li>
      ))}
    </ul>
  );
}

/** A skill with its state and effort, leading to it; `mark` is a word more on its place in the list. */
export function SkillRow({ skill, items, mark }: { skill: Skill; items: Items; mark?: string }) {
  const { total, done } = countItems([skill], items);
  return (
    <Link
      href={`/learn/${skill.step}/${skill.id}`}
      className="-mx-3 flex items-center gap-4 rounded-xl px-3 py-3 hover:bg-wash"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{skill.title}</span>
        <span className="text-sm text-soft">
          <span>{`${stateOf(skill, items)} · ${skill.hours[0]} to ${skill.hours[1]} hours${skill.level !== "junior" ? ` · ${skill.level} level` : ""}`}</span>
          {mark !== undefined && <strong className="text-ink">{` · ${mark}`}</strong>}
        </span>
      </span>
      <Pebbles total={total} done={done} />
    </Link>
  );
}

function stateOf(skill: Skill, items: Items): string {
  const { total, done } = countItems([skill], items);
  if (isFinished(skill, items)) return "Finished";
  if (isSettled(skill, items)) return "Skipped";
  if (isStarted(skill, items)) return `${done} of ${total} done`;
  return `${total} items`;
}

/** A pebble an item; a picture beside the words. */
function Pebbles({ total, done }: { total: number; done: number }) {
  return (
    <svg
      viewBox={`0 0 ${total * 13} 10`}
      height="10"
      width={total * 13}
      aria-hidden="true"
      className="flex-none"
    >
      {Array.from({ length: total }, (_, place) => place).map((place) => (
        <ellipse
          key={place}
          cx={place * 13 + 6}
          cy="5"
          rx="5.5"
          ry="4"
          className={place < done ? "stone-placed" : "stone"}
        />
      ))}
    </svg>
  );
}
