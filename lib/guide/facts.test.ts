// Whoever reads catalogue and guide meets every name of the facts. Seen to fail with: data science taken out of the
// tracks, a cloud engineer's second figure changed, the caveat taken off the tracks, a question reworded past recognition.
import { describe, expect, test } from "vitest";
import { catalogue } from "@/lib/catalogue";
import { frameworks, languages, levels, steps, tracks } from "@/lib/catalogue/schema";
import { chapters, questions, textOfChapter } from "./index";
import { plainText } from "./inline";
import { payCaveat } from "./ladder";
import { asked, facts, figures } from "./testdata/facts";

const answers = questions.map(({ asked, answer }) => [asked, ...answer.map(plainText)].join("\n"));
const guideTexts = [...chapters.map(textOfChapter), ...answers].map((text) => text.replaceAll("\u00a0", " "));

const everything = [
  ...[levels, languages, frameworks, tracks, steps].flatMap((list) => list.map(({ name }) => name)),
  ...catalogue.skills.flatMap(({ title, why, mistake, exercise, items, resources }) => [
    ...[title, why, mistake, exercise],
    ...items.map(({ text }) => text),
    ...resources.map((resource) => resource.title),
  ]),
  ...guideTexts,
].join("\n");

function isCarried(spelling: string): boolean {
  const escaped = spelling.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const flags = spelling === spelling.toLowerCase() ? "iu" : "u";
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, flags).test(everything);
}

describe("catalogue and guide together", () => {
  test.each(Object.entries(facts))("carry what the facts name: %s", (_, names) => {
    const missing = names.filter((name) => !name.split(" | ").some(isCarried));
    expect(missing).toEqual([]);
  });
});

describe("the guide", () => {
  test("answers every question that people ask", () => {
    const unanswered = Object.entries(asked).filter(
      ([, words]) => !questions.some((question) => words.test(question.asked)),
    );
    expect(unanswered.map(([name]) => name)).toEqual([]);
  });

  test("gives years and pay exactly as the career guides do", () => {
    expect(figures.filter((figure) => !guideTexts.some((text) => text.includes(figure)))).toEqual([]);
  });

  test("gives no other pay than they do", () => {
    const given = new Set(guideTexts.flatMap((text) => text.match(/\$[\d,]+\d/g) ?? []));
    const known = new Set(figures.flatMap((figure) => figure.match(/\$[\d,]+\d/g) ?? []));
    expect([...given].filter((amount) => !known.has(amount))).toEqual([]);
  });

  test("says wherever it shows pay that it is an indication, and what changes it", () => {
    const bare = guideTexts.filter((text) => text.includes("$") && !text.includes(payCaveat));
    expect(bare).toEqual([]);
    expect(payCaveat).toMatch(/indication from career guides.*\bplace\b.*\bemployer\b/i);
  });
});
