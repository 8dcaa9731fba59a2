import { type Word, wordsOf } from "./words";

/** A run of a text, and whether it is one of the words that were looked for. */
export type Run = { readonly words: string; readonly found: boolean };

/** A text in runs, with every word marked that one of the `terms` (see `termsOf`) leads to. */
export function marked(text: string, terms: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  let read = 0;
  for (const { start, end } of hitsOf(text, terms)) {
    if (start > read) runs.push({ words: text.slice(read, start), found: false });
    runs.push({ words: text.slice(start, end), found: true });
    read = end;
  }
  if (read < text.length) runs.push({ words: text.slice(read), found: false });
  return runs;
}

const longest = 160;
const leadIn = 50;

/** As much of a text as fits two lines, around the first word that was found, marked. */
export function excerpt(text: string, terms: ReadonlySet<string>): readonly Run[] {
  if (text.length <= longest) return marked(text, terms);
  const first = hitsOf(text, terms)[0]?.start ?? 0;
  const begin = first <= leadIn ? 0 : wordBoundary(text, Math.min(first - leadIn, text.length - longest));
  const end = begin + longest >= text.length ? text.length : text.lastIndexOf(" ", begin + longest);
  const shown = `${begin > 0 ? "… " : ""}${text.slice(begin, end)}${end < text.length ? " …" : ""}`;
  return marked(shown, terms);
}

function hitsOf(text: string, terms: ReadonlySet<string>): readonly Word[] {
  return wordsOf(text).filter(({ whole, parts }) => [whole, ...parts].some((term) => terms.has(term)));
}

function wordBoundary(text: string, from: number): number {
  return text.indexOf(" ", from) + 1;
}
