import type { Skill } from "@/lib/catalogue";
import { type Items, statusOf } from "@/lib/progress/progress";

type TouchedSkillsProps = {
  /** What a version changed. */
  readonly skills: readonly Pick<Skill, "title" | "items">[];
  readonly items: Items;
};

/** Which of these skills the person has worked on; nothing when it is none. */
export function TouchedSkills({ skills, items }: TouchedSkillsProps) {
  const touched = skills.filter((skill) => isTouched(skill, items));
  if (touched.length === 0) return null;
  return (
    <p className="mb-5 border-moss border-s-4 bg-wash px-4 py-3">{`It touches ${touched.length === 1 ? "a skill" : `${touched.length} skills`} that you have worked on: ${touched.map(({ title }) => title).join(", ")}.`}</p>
  );
}

/** Whether anything of the skill is marked in any way. */
export function isTouched({ items: all }: Pick<Skill, "items">, items: Items): boolean {
  return all.some(({ id }) => statusOf(id, items) !== "todo");
}
