import MiniSearch, { type Query } from "minisearch";
import { type Document, type Kind, listDocuments } from "./documents";
import { readQuery, vocabularyOf } from "./query";
import { termsOf } from "./words";

/** A document that fits, and the terms of it that do. */
export type Hit = { readonly document: Document; readonly terms: readonly string[] };

export type Engine = {
  /** What fits, best first. Any text may be asked for; an empty one fits nothing. */
  readonly fitting: (query: string) => readonly Hit[];
};

/** What an exact fit is worth by where it stands. An item's text is its title, and longer than others. */
const boost = { title: 6, itemText: 2.5, names: 7, within: 1.5, text: 1 };

/** What a fit is worth by what it is of: the larger thing leads to the smaller ones. */
const worth: Readonly<Record<Kind, number>> = {
  page: 1.6,
  skill: 1.5,
  step: 1.5,
  chapter: 1.3,
  question: 1.1,
  section: 1,
  item: 0.8,
};

/** With less than this, what has only some of the words is welcome too. */
const few = 3;

type Numbered = Document & { readonly id: number };

/** An engine over all that can be found. Takes a tenth of a second or two to build, so build it once. */
export function buildEngine(): Engine {
  const documents = listDocuments().map((document, id): Numbered => ({ ...document, id }));
  const phrases = documents.map(({ title }) => phraseOf(title));
  const terms = documents.flatMap(({ title, text, within, names }) =>
    [title, text, within, names].flatMap(termsOf),
  );
  const vocabulary = vocabularyOf(terms);
  const engine = new MiniSearch<Numbered>({
    fields: Object.keys(boost),
    extractField: fieldOf,
    tokenize: termsOf,
    // The words are ready as they come.
    processTerm: (term) => term,
    searchOptions: { boost, tokenize: (term) => [term] },
  });
  engine.addAll(documents);

  const ranked = (query: Query, phrase: string): readonly Hit[] =>
    engine
      .search(query)
      .flatMap(({ id, score, queryTerms, terms }) => {
        const document = documents[id];
        if (document === undefined) return [];
        // MiniSearch multiplies by the number of words that fit, and for a misspelt word those are its guesses.
        const fit = score / Math.max(1, queryTerms.length);
        const rank = fit * worth[document.kind] * fitOfPhrase(phrase, phrases[document.id] ?? "");
        return [{ document, terms, rank }];
      })
      .sort((a, b) => b.rank - a.rank || a.document.id - b.document.id);

  return {
    fitting: (query) => {
      const reading = readQuery(query, vocabulary);
      if (reading === null) return [];
      const phrase = phraseOf(query);
      const strict = ranked(reading.strict, phrase);
      if (strict.length >= few || (strict.length > 0 && !reading.hasParts)) return strict;
      const found = new Set(strict.map(({ document }) => document));
      return [...strict, ...ranked(reading.loose(), phrase).filter(({ document }) => !found.has(document))];
    },
  };
}

/** The words of a text, one space between them. */
function phraseOf(text: string): string {
  return termsOf(text).join(" ");
}

function fitOfPhrase(asked: string, title: string): number {
  if (title === asked) return 8;
  if (title.startsWith(asked)) return 1.6;
  return title.includes(asked) ? 1.3 : 1;
}

function fieldOf(document: Numbered, field: string): string | number {
  const isItem = document.kind === "item";
  switch (field) {
    case "id":
      return document.id;
    case "title":
      return isItem ? "" : document.title;
    case "itemText":
      return isItem ? document.title : "";
    case "names":
      return isItem ? "" : document.names;
    case "within":
      return isItem ? `${document.within} ${document.names}` : document.within;
    default:
      return document.text;
  }
}
