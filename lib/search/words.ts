/** Words as search sees them: without case, accents and the signs between their parts. */

/** A word of a text with its place in it (`start` and `end` as in `slice`) and all that it can be found by. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** The word as one: "nodejs" of "Node.js", "n1" of "N+1", "csharp" of "C#". */
  readonly whole: string;
  /** Its parts, if it has several: "node" and "js". */
  readonly parts: readonly string[];
};

// ".NET" is the one name that begins with a sign. An apostrophe ends a word, so that "person's" is found by "person".
const wordForm = /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[.+/#_-]+[\p{L}\p{N}]+)*[+#]*/giu;
const partForm = /[\p{L}\p{N}]+/gu;

/** The words of a text in their order. Any text will do; one without letters and digits has none. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordForm)].map((found) => {
    const plain = withoutAccents(found[0]);
    const parts = plain.match(partForm) ?? [];
    return {
      start: found.index,
      end: found.index + found[0].length,
      whole: plain === ".net" ? "dotnet" : parts.join("") + signsAtTheEnd(plain),
      parts: parts.length > 1 ? parts : [],
    };
  });
}

/** What a text is found by: every word as one and in its parts. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ whole, parts }) => [whole, ...parts]);
}

function withoutAccents(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** "C" and "C#" are two languages, and "C++" a third. */
function signsAtTheEnd(plain: string): string {
  const signs = /[+#]+$/.exec(plain)?.[0] ?? "";
  return signs.replaceAll("#", "sharp").replaceAll("+", "plus");
}

const fillers = new Set(
  "a an and are as at be by can do does for from how i in is it its know learn me much my need of on or s should t that the their they this to use using we what when where which who why with you your".split(
    " ",
  ),
);

/** Whether a word says so little that it may be missing from what is found. */
export function isFiller(term: string): boolean {
  return fillers.has(term);
}
