// What a reader of the guide may rely on: each link leads somewhere, each chapter leads into the catalogue, none is a
// stub or a book. Seen to fail with: a link to a skill misspelt, to a chapter that is gone, to http; two sections of
// one id; a row short of a cell; a chapter cut to one section; a question with "</script>" and the escape taken out.
import { describe, expect, test } from "vitest";
import { faqPage } from "./faq";
import { chapters, findChapter, guide, questions, textOfChapter } from "./index";
import { addressOf, partsOf, plainText, textsOf } from "./inline";
import type { Chapter } from "./schema";

const slug = /^[a-z]+(-[a-z]+)*$/;
/** Pages of ours, outside the guide and the catalogue, to which the guide may link. */
const pages = ["/career", "/goal", "/history", "/learn", "/settings/time"];

const blocksOf = ({ sections }: Chapter) => sections.flatMap(({ blocks }) => blocks);
const linksIn = (texts: readonly string[]) =>
  texts.flatMap(partsOf).flatMap(({ target }) => (target === null ? [] : [target]));
const linksOf = (chapter: Chapter) => linksIn(blocksOf(chapter).flatMap(textsOf));
const answers = questions.flatMap(({ answer }) => answer);

function leadsSomewhere(target: string): boolean {
  const address = addressOf(target);
  if (address === null) return false;
  if (address.startsWith("https://")) return new URL(address).protocol === "https:";
  const chapter = /^\/guide\/(.+)$/.exec(address)?.[1];
  if (chapter !== undefined) return findChapter(chapter) !== undefined;
  return pages.includes(address) || address.startsWith("/learn/");
}

describe("links of the guide", () => {
  test("lead somewhere, every one of them", () => {
    const targets = [...chapters.flatMap(linksOf), ...linksIn(answers)];
    expect(targets.filter((target) => !leadsSomewhere(target))).toEqual([]);
  });

  test("are all read as links: no bracket is left in the text", () => {
    const texts = [...chapters.map(textOfChapter), ...answers.map(plainText)];
    expect(texts.filter((text) => /\]\(|[[\]]/.test(text))).toEqual([]);
  });

  test("lead from each chapter into the catalogue, and on to at least three things to practise", () => {
    const stray = chapters.filter(
      (chapter) =>
        chapter.practise.length < 3 || !linksOf(chapter).some((target) => /^(skill|step):/.test(target)),
    );
    expect(stray.map(({ slug }) => slug)).toEqual([]);
  });

  test("are told apart from the words around them", () => {
    expect(partsOf("Use [HTTP](skill:http-basics), daily.")).toEqual([
      { words: "Use ", target: null },
      { words: "HTTP", target: "skill:http-basics" },
      { words: ", daily.", target: null },
    ]);
    expect(addressOf("skill:http-basics")).toBe("/learn/fundamentals/http-basics");
    expect(["skill:nothing", "step:nothing", "nothing:databases"].map(addressOf)).toEqual([null, null, null]);
  });
});

describe("a chapter", () => {
  test("has an address of its own, and so has each section in it", () => {
    const ids = [...chapters.map((chapter) => chapter.slug), "questions"];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { sections } of chapters) {
      const anchors = sections.map(({ id }) => id);
      expect(new Set(anchors).size).toBe(anchors.length);
      ids.push(...anchors);
    }
    expect(ids.filter((id) => !slug.test(id))).toEqual([]);
  });

  test("takes a few minutes: 300 to 700 words", () => {
    const lengths = chapters.map((chapter) => ({
      slug: chapter.slug,
      words: textOfChapter(chapter).split(/\s+/).length,
    }));
    expect(lengths.filter(({ words }) => words < 300 || words > 700)).toEqual([]);
  });

  test("says in one line what it tells", () => {
    const lines = chapters.map(({ summary }) => summary);
    expect(lines.filter((line) => line.length < 70 || line.length > 160)).toEqual([]);
  });

  test("has tables whose rows are as long as their head, each with a heading", () => {
    for (const block of chapters.flatMap(blocksOf)) {
      if (typeof block === "string" || block.kind !== "table") continue;
      expect(block.columns.filter((column) => column === "")).toEqual([]);
      expect(block.rows.filter(({ length }) => length !== block.columns.length)).toEqual([]);
    }
  });

  test("stands in exactly one part of the guide", () => {
    expect(guide.flatMap((part) => part.chapters)).toEqual(chapters);
    expect(new Set(chapters).size).toBe(chapters.length);
  });
});

describe("questions for search engines", () => {
  test("are the same as for people, without links", () => {
    expect(JSON.parse(faqPage(questions))).toMatchObject({
      "@type": "FAQPage",
      mainEntity: questions.map(({ asked, answer }) => ({
        name: asked,
        acceptedAnswer: { text: answer.map(plainText).join(" ") },
      })),
    });
  });

  test("cannot end the script that they stand in", () => {
    const odd = [{ id: "odd", asked: "</script><b>", answer: ["<!--"] }];
    expect(faqPage(odd)).not.toContain("<");
    expect(JSON.parse(faqPage(odd)).mainEntity[0].name).toBe("</script><b>");
  });
});
