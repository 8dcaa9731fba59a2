import { catalogue, findStep, type Skill } from "@/lib/catalogue";
import { frameworks } from "@/lib/catalogue/schema";
import { chapters, questions } from "@/lib/guide";
import { plainText, textsOf } from "@/lib/guide/inline";
import { namesOfChapter, namesOfLanguage, namesOfSkill, namesOfStep } from "./other-names";
import { pages } from "./pages";

export type Kind = "skill" | "item" | "step" | "chapter" | "section" | "question" | "page";

/** One thing that can be found. */
export type Document = {
  readonly kind: Kind;
  readonly href: string;
  readonly title: string;
  /** What it says besides; empty where the title says it all. */
  readonly text: string;
  /** The skill, step or chapter that it belongs to; empty where there is none. */
  readonly within: string;
  /** Other words that lead here and are not shown. */
  readonly names: string;
};

/** All that can be found, in the order of the product: of two that fit alike, the earlier stands first. */
export function listDocuments(): readonly Document[] {
  return [
    ...ofPages(),
    ...ofSteps(),
    ...catalogue.skills.flatMap(ofSkill),
    ...ofChapters(),
    ...ofQuestions(),
  ];
}

function ofPages(): readonly Document[] {
  return pages.map((page) => ({ ...page, kind: "page", within: "" }));
}

function ofSteps(): readonly Document[] {
  return catalogue.steps.map(({ id, name, summary }) => ({
    kind: "step",
    href: `/learn/${id}`,
    title: name,
    text: summary,
    within: "",
    names: namesOfStep[id] ?? "",
  }));
}

function ofSkill(skill: Skill): readonly Document[] {
  const { id, title, why, step, items } = skill;
  const href = `/learn/${step}/${id}`;
  const names = namesOf(skill);
  const itself: Document = {
    kind: "skill",
    href,
    title,
    text: why,
    within: findStep(step)?.name ?? "",
    names,
  };
  return [
    itself,
    ...items.map((item) => ({
      kind: "item" as const,
      href: `${href}#item-${item.id}`,
      title: item.text,
      text: "",
      within: title,
      names,
    })),
  ];
}

function namesOf({ id, language, framework }: Skill): string {
  const own = namesOfSkill[id] ?? "";
  const ofLanguage = language === undefined ? "" : namesOfLanguage[language];
  const ofFramework = frameworks.find((candidate) => candidate.id === framework)?.name ?? "";
  return `${own} ${ofLanguage} ${ofFramework}`;
}

function ofChapters(): readonly Document[] {
  return chapters.flatMap(({ slug, title, summary, sections }) => [
    {
      kind: "chapter" as const,
      href: `/guide/${slug}`,
      title,
      text: summary,
      within: "Guide",
      names: namesOfChapter[slug] ?? "",
    },
    ...sections.map((section) => ({
      kind: "section" as const,
      href: `/guide/${slug}#${section.id}`,
      title: section.title,
      text: section.blocks.flatMap(textsOf).map(plainText).join(" "),
      within: title,
      names: "",
    })),
  ]);
}

function ofQuestions(): readonly Document[] {
  return questions.map(({ id, asked, answer }) => ({
    kind: "question",
    href: `/guide#${id}`,
    title: asked,
    text: answer.map(plainText).join(" "),
    within: "Guide",
    names: "faq",
  }));
}
