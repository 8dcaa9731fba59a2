/** The one catalogue: every published skill in the order of the path, and the ways to look something up in it. */

import { apis } from "./content/apis";
import { apisFurther } from "./content/apis-further";
import { architecture } from "./content/architecture";
import { interview, jobSearch, keepLearning, networkAndBrand, teamwork } from "./content/career";
import { databases } from "./content/databases";
import { databasesFurther } from "./content/databases-further";
import { aspnetCore } from "./content/frameworks/aspnet-core";
import { axum } from "./content/frameworks/axum";
import { django } from "./content/frameworks/django";
import { echo } from "./content/frameworks/echo";
import { express } from "./content/frameworks/express";
import { fastapi } from "./content/frameworks/fastapi";
import { fastify } from "./content/frameworks/fastify";
import { flask } from "./content/frameworks/flask";
import { gin } from "./content/frameworks/gin";
import { laravel } from "./content/frameworks/laravel";
import { rails } from "./content/frameworks/rails";
import { springBoot } from "./content/frameworks/spring-boot";
import { fundamentals } from "./content/fundamentals";
import { csharp } from "./content/language/csharp";
import { go } from "./content/language/go";
import { java } from "./content/language/java";
import { javascript } from "./content/language/javascript";
import { javascriptFurther } from "./content/language/javascript-further";
import { php } from "./content/language/php";
import { python } from "./content/language/python";
import { ruby } from "./content/language/ruby";
import { rust } from "./content/language/rust";
import { operations } from "./content/operations";
import { portfolio } from "./content/portfolio";
import { type Item, type SkillContent, type StepId, steps } from "./schema";

const content = {
  fundamentals,
  language: [
    ...javascript,
    ...javascriptFurther,
    ...python,
    ...java,
    ...csharp,
    ...go,
    ...ruby,
    ...php,
    ...rust,
  ],
  frameworks: [
    ...express,
    ...fastify,
    ...django,
    ...flask,
    ...fastapi,
    ...springBoot,
    ...aspnetCore,
    ...gin,
    ...echo,
    ...rails,
    ...laravel,
    ...axum,
  ],
  databases: [...databases, ...databasesFurther],
  apis: [...apis, ...apisFurther],
  portfolio,
  operations,
  architecture,
  interview,
  "job-search": jobSearch,
  "network-and-brand": networkAndBrand,
  teamwork,
  "keep-learning": keepLearning,
} as const satisfies Record<StepId, readonly SkillContent[]>;

/** Every id that a skill of the catalogue has: a misspelt one does not compile. */
export type SkillId = (typeof content)[StepId][number]["id"];

type PlacedSkill = Omit<SkillContent, "id" | "requires" | "beside"> & {
  readonly id: SkillId;
  readonly requires: readonly SkillId[];
  readonly beside?: readonly SkillId[];
};

/** A skill as the product sees it: its content and the step that it belongs to. */
export type Skill = PlacedSkill & { readonly step: StepId };

export type Step = (typeof steps)[number];

// The annotation is the check: a skill that requires an id which no content file has does not compile here.
const skillsByStep: Readonly<Record<StepId, readonly PlacedSkill[]>> = content;

/** All steps and all skills; skills stand in the order of the path: by step, then as their file lists them. */
export const catalogue: { readonly steps: readonly Step[]; readonly skills: readonly Skill[] } = {
  steps,
  skills: steps.flatMap(({ id }) => skillsByStep[id].map((skill) => ({ ...skill, step: id }))),
};
export type Catalogue = typeof catalogue;

/** Skills of which one is enough. */
export type Alternatives = {
  readonly id: string;
  readonly title: string;
  /** The first counts where nothing else was picked. */
  readonly skills: readonly [SkillId, SkillId, ...SkillId[]];
};

/** The "pick one of" groups: a plan holds exactly one skill of each that it reaches. */
export const alternatives: readonly Alternatives[] = [
  { id: "relational-database", title: "Relational database", skills: ["postgresql", "mysql"] },
  { id: "nosql-database", title: "NoSQL database", skills: ["mongodb", "firebase"] },
];

const skillsById: ReadonlyMap<string, Skill> = new Map(catalogue.skills.map((skill) => [skill.id, skill]));

const itemsById: ReadonlyMap<string, { readonly skill: Skill; readonly item: Item }> = new Map(
  catalogue.skills.flatMap((skill) => skill.items.map((item) => [item.id, { skill, item }] as const)),
);

/** The skill with this id; undefined when the catalogue has none, so any text from outside may be asked for. */
export function findSkill(id: string): Skill | undefined {
  return skillsById.get(id);
}

/** The item with this id and the skill that it belongs to; undefined when the catalogue has none. */
export function findItem(id: string): { readonly skill: Skill; readonly item: Item } | undefined {
  return itemsById.get(id);
}

/** The step with this id; undefined when there is none. */
export function findStep(id: string): Step | undefined {
  return steps.find((step) => step.id === id);
}

/** The group of alternatives that a skill belongs to; undefined for most. */
export function alternativesOf(id: SkillId): Alternatives | undefined {
  return alternatives.find(({ skills }) => skills.includes(id));
}

/** The skills of one step, in catalogue order, whatever the level, language or framework. */
export function skillsOfStep(stepId: StepId): readonly Skill[] {
  return catalogue.skills.filter((skill) => skill.step === stepId);
}
