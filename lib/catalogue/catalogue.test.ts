// The rules that every skill and item keeps, so that a learner can trust each line. Seen to fail with: an id used twice;
// a prerequisite of a later step, of a higher level, of one language only; a framework without its language; an item that
// begins with "Understand"; a full stop; an item said twice; a resource on http; 90 hours; the chat project taken out;
// a skill of a higher level to read beside one; an O*NET code that ends in x; one code with two names.
import { describe, expect, test } from "vitest";
import { alternatives, catalogue, findItem, findSkill, findStep, type Skill, skillsOfStep } from "./index";
import { rankOf } from "./plan";
import { frameworks, languages, steps, tracks } from "./schema";
import { factNames } from "./testdata/fact-names";
import { verbs } from "./testdata/verbs";

const { skills } = catalogue;
const items = skills.flatMap((skill) => skill.items);
const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The entries that break a rule, each by name, so that a failing test says which ones to mend. */
function breaking<T extends { readonly id: string }>(entries: readonly T[], keeps: (entry: T) => boolean) {
  return entries.filter((entry) => !keeps(entry)).map(({ id }) => id);
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** What is left of a text when spelling, small words and punctuation no longer tell it from another. */
function gist(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9#+]+/g) ?? [];
  return words.filter((word) => !["a", "an", "the", "and", "or", "of", "to"].includes(word)).join(" ");
}

function prerequisitesOf(skill: Skill): Skill[] {
  return skill.requires.flatMap((id) => findSkill(id) ?? []);
}

describe("the catalogue", () => {
  test("holds at least 70 skills and 300 items, some in every step", () => {
    expect(skills.length).toBeGreaterThanOrEqual(70);
    expect(items.length).toBeGreaterThanOrEqual(300);
    expect(breaking(steps, ({ id }) => skillsOfStep(id).length > 0)).toEqual([]);
  });

  test("has its own skills for every language and for every framework", () => {
    expect(breaking(languages, ({ id }) => skills.some(({ language }) => language === id))).toEqual([]);
    expect(breaking(frameworks, ({ id }) => skills.some(({ framework }) => framework === id))).toEqual([]);
  });

  test("names for each framework skill the framework's language too", () => {
    const languageOf = ({ framework }: Skill) => frameworks.find(({ id }) => id === framework)?.language;
    expect(breaking(skills, (skill) => !skill.framework || skill.language === languageOf(skill))).toEqual([]);
  });

  test("has skills for every track", () => {
    expect(breaking(tracks, ({ id }) => skills.some((skill) => skill.tracks.includes(id)))).toEqual([]);
  });

  test.each(steps)("covers in $name what the career guides name there", ({ id }) => {
    const said = skillsOfStep(id).flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]);
    const missing = Object.entries(factNames[id]).filter(([, says]) => !said.some((text) => says.test(text)));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  test("finds steps, skills and items by their ids, and nothing by any other text", () => {
    const [skill] = skills;
    const [item] = items;
    expect(skill && findSkill(skill.id)).toBe(skill);
    expect(item && findItem(item.id)).toEqual({ skill, item });
    expect(findStep("databases")?.name).toBe("Databases");
    for (const id of ["", "nonsense", "__proto__", "constructor"]) {
      expect([findStep(id), findSkill(id), findItem(id)]).toEqual([undefined, undefined, undefined]);
    }
  });

  test("lists skills in the order of the steps", () => {
    const order = skills.map(({ step }) => steps.findIndex(({ id }) => id === step));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe("ids", () => {
  test("are slugs, and no two skills or items share one", () => {
    expect(breaking(skills, ({ id }) => slug.test(id))).toEqual([]);
    expect(repeated(skills.map(({ id }) => id))).toEqual([]);
    expect(repeated(items.map(({ id }) => id))).toEqual([]);
  });

  test("of items are the skill's id, a dot and a slug", () => {
    const stray = skills.flatMap(({ id, items }) =>
      breaking(items, (item) => item.id.startsWith(`${id}.`) && slug.test(item.id.slice(id.length + 1))),
    );
    expect(stray).toEqual([]);
  });
});

describe("prerequisites", () => {
  test("are skills of the catalogue, each named once, never the skill itself", () => {
    const kept = ({ id, requires }: Skill) =>
      requires.every((required) => required !== id && findSkill(required)) &&
      new Set(requires).size === requires.length;
    expect(breaking(skills, kept)).toEqual([]);
  });

  test("stand before the skill in the path, so that they never form a circle", () => {
    const kept = (skill: Skill) =>
      prerequisitesOf(skill).every((other) => skills.indexOf(other) < skills.indexOf(skill));
    expect(breaking(skills, kept)).toEqual([]);
  });

  test("are never of a higher level than the skill", () => {
    const kept = (skill: Skill) =>
      prerequisitesOf(skill).every((other) => rankOf(other.level) <= rankOf(skill.level));
    expect(breaking(skills, kept)).toEqual([]);
  });

  test("ask for no language or framework that the skill itself doesn't", () => {
    const kept = (skill: Skill) =>
      prerequisitesOf(skill).every(
        ({ language, framework }) =>
          (!language || language === skill.language) && (!framework || framework === skill.framework),
      );
    expect(breaking(skills, kept)).toEqual([]);
  });
});

describe("what is worth reading beside a skill", () => {
  test("stands in a later step, at no higher level, for everybody, each named once", () => {
    const place = ({ step }: Skill) => steps.findIndex(({ id }) => id === step);
    const kept = (skill: Skill) => {
      const others = (skill.beside ?? []).flatMap((id) => findSkill(id) ?? []);
      return (
        new Set(others).size === (skill.beside ?? []).length &&
        others.every(
          (other) =>
            place(other) > place(skill) &&
            rankOf(other.level) <= rankOf(skill.level) &&
            !other.language &&
            !other.trackOnly,
        )
      );
    };
    expect(breaking(skills, kept)).toEqual([]);
  });
});

describe("alignments with O*NET", () => {
  const aligned = skills.flatMap(({ alignment }) => alignment ?? []);

  test("have codes of O*NET's form for a skill: 2.A or 2.B, a number, a letter", () => {
    expect(aligned.length).toBeGreaterThan(0);
    expect(aligned.filter(({ code }) => !/^2\.[AB]\.[1-5]\.[a-m]$/.test(code))).toEqual([]);
  });

  test("give each code one name everywhere and each name one code, once in a skill", () => {
    const pairs = [...new Set(aligned.map(({ code, name }) => `${code} ${name}`))];
    expect(repeated(pairs.map((pair) => pair.split(" ", 1).join()))).toEqual([]);
    expect(repeated(pairs.map((pair) => pair.slice(pair.indexOf(" "))))).toEqual([]);
    expect(breaking(skills, ({ alignment = [] }) => new Set(alignment).size === alignment.length)).toEqual(
      [],
    );
  });
});

describe("alternatives", () => {
  const groups = alternatives.map(({ id, skills: members }) => ({
    id,
    members: members.flatMap((member) => findSkill(member) ?? []),
  }));

  test("are of one kind, so that a pick changes no level, language or track of a plan", () => {
    const kindOf = ({ step, level, language, framework, trackOnly }: Skill) =>
      JSON.stringify([step, level, language, framework, trackOnly]);
    expect(breaking(groups, ({ members }) => new Set(members.map(kindOf)).size === 1)).toEqual([]);
  });

  test("stand in one group at most, before everything that requires any of them", () => {
    expect(repeated(alternatives.flatMap(({ skills: ids }) => ids))).toEqual([]);
    const kept = ({ members }: (typeof groups)[number]) =>
      skills.every(
        (skill, place) =>
          !members.some(({ id }) => skill.requires.includes(id)) ||
          members.every((member) => skills.indexOf(member) < place),
      );
    expect(breaking(groups, kept)).toEqual([]);
  });
});

describe("a skill", () => {
  test("has 3 to 7 items and a title of its own", () => {
    expect(breaking(skills, ({ items }) => items.length >= 3 && items.length <= 7)).toEqual([]);
    expect(repeated(skills.map(({ title }) => gist(title)))).toEqual([]);
  });

  test("says why it matters, what goes wrong and how to prove it, each once in the catalogue", () => {
    const kept = ({ why, mistake, exercise }: Skill) =>
      [why, mistake, exercise].every(
        (text) => text.length >= 40 && text.length <= 400 && text.trim() === text,
      );
    expect(breaking(skills, kept)).toEqual([]);
    expect(
      repeated(skills.flatMap(({ why, mistake, exercise }) => [why, mistake, exercise].map(gist))),
    ).toEqual([]);
  });

  test("takes from 1 to 80 hours, the least no more than the most", () => {
    expect(breaking(skills, ({ hours: [least, most] }) => 1 <= least && least <= most && most <= 80)).toEqual(
      [],
    );
  });

  test("links to at least two sources, each once, with a title and over https", () => {
    const kept = ({ resources }: Skill) =>
      resources.length >= 2 &&
      resources.every(({ title, url }) => title.length > 0 && new URL(url).protocol === "https:") &&
      new Set(resources.map(({ url }) => url)).size === resources.length;
    expect(breaking(skills, kept)).toEqual([]);
  });

  test("names each of its tracks once", () => {
    expect(breaking(skills, (skill) => new Set(skill.tracks).size === skill.tracks.length)).toEqual([]);
  });
});

describe("an item", () => {
  test("has 40 to 140 characters and no full stop at the end", () => {
    expect(breaking(items, ({ text }) => text.length >= 40 && text.length <= 140)).toEqual([]);
    expect(breaking(items, ({ text }) => text.trim() === text && !/[.!?]$/.test(text))).toEqual([]);
  });

  test("begins with a verb for something that can be seen done", () => {
    const first = items.map(({ id, text }) => ({ id, word: text.split(" ")[0] ?? "" }));
    const stray = first.filter(({ word }) => !verbs.has(word)).map(({ id, word }) => `${id}: ${word}`);
    expect(stray).toEqual([]);
    for (const vague of ["Understand", "Know", "Learn", "Be"]) expect(verbs.has(vague)).toBe(false);
  });

  test("is said only once in the whole catalogue, however it is spelt", () => {
    expect(repeated(items.map(({ text }) => gist(text)))).toEqual([]);
  });
});
