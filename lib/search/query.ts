import type { Query } from "minisearch";
import { closestWords, spellingsOf } from "./closest-words";
import { isFiller, type Word, wordsOf } from "./words";

/** All words that lead to something. */
export type Vocabulary = {
  readonly has: (term: string) => boolean;
  /** Whether a word begins like this. */
  readonly hasBeginning: (beginning: string) => boolean;
  readonly closest: (term: string) => ReturnType<typeof closestWords>;
};

/** The vocabulary of these terms. */
export function vocabularyOf(terms: Iterable<string>): Vocabulary {
  const all = new Set(terms);
  const beginnings = new Set(
    [...all].flatMap((term) => [...term].map((_, index) => term.slice(0, index + 1))),
  );
  const spellings = spellingsOf(all);
  return {
    has: (term) => all.has(term),
    hasBeginning: (beginning) => beginnings.has(beginning),
    closest: (term) => closestWords(term, spellings),
  };
}

/** What was asked, in the ways in which it can be read: strictly, and loosely for when that finds nothing. */
export type Reading = {
  /** Whether some of the words may be what was meant: one has no parts, and many were copied from what is sought. */
  readonly hasParts: boolean;
  readonly strict: Query;
  readonly loose: () => Query;
};

/** So many words, or parts of them, tell any two texts apart; more only take time. */
const mostWords = 10;

/** Null when nothing was asked: an empty text, or one without letters and digits. */
export function readQuery(text: string, vocabulary: Vocabulary): Reading | null {
  const all = wordsOf(text);
  if (all.length === 0) return null;
  const telling = all.filter(({ whole }) => !isFiller(whole));
  const asked = atMost(mostWords, distinct(telling.length > 0 ? telling : all));
  const [first] = asked;
  if (asked.length === 1 && first?.whole.length === 1) {
    const titles = beginningOf(first.whole);
    return { hasParts: false, strict: titles, loose: () => titles };
  }
  const joined = joinedPairs(asked, vocabulary);
  const meant = guesser(vocabulary);
  return {
    hasParts: asked.length > 1 && asked.length <= 4,
    strict: {
      combineWith: "OR",
      queries: [
        { combineWith: "AND", queries: asked.map((word) => queryOf(word, vocabulary, meant)) },
        ...joined.map(({ term, others }): Query => {
          const rest = others.map((word) => queryOf(word, vocabulary, meant));
          return { combineWith: "AND", queries: [written(term), ...rest] };
        }),
      ],
    },
    loose: () => ({
      combineWith: "OR",
      queries: [
        ...asked.map((word) => queryOf(word, vocabulary, meant)),
        ...asked.filter(({ whole }) => !vocabulary.has(whole)).map(({ whole }) => meant(whole)),
        // "tcp/ip" leads to what tells of one of them, where nothing tells of both.
        ...asked.flatMap(({ parts }) => parts).map(written),
        ...joined.map(({ term }) => written(term)),
      ],
    }),
  };
}

function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.whole, word])).values()];
}

/** The first of these words, with each of their parts once, as long as there are no more than so many in all. */
function atMost(most: number, words: readonly Word[]): readonly Word[] {
  const taken: Word[] = [];
  let left = most;
  for (const word of words) {
    if (left <= 0) break;
    const parts = [...new Set(word.parts)].slice(0, left);
    left -= Math.max(1, parts.length);
    taken.push({ ...word, parts });
  }
  return taken;
}

/** "type script" is read as "typescript" too, where there is such a word. */
function joinedPairs(words: readonly Word[], vocabulary: Vocabulary) {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return [];
    const term = word.whole + next.whole;
    const isWord = vocabulary.has(term) || (term.length > 4 && vocabulary.hasBeginning(term));
    return isWord ? [{ term, others: words.filter((other) => other !== word && other !== next) }] : [];
  });
}

type Meant = (term: string) => Query;

/** A word as it is written if anything begins so, in its parts if it has any, or else what was perhaps meant. */
function queryOf({ whole, parts }: Word, vocabulary: Vocabulary, meant: Meant): Query {
  if (vocabulary.hasBeginning(whole)) return written(whole);
  if (parts.length > 0 && parts.every((part) => vocabulary.hasBeginning(part))) {
    return { combineWith: "AND", queries: parts.map(written) };
  }
  return meant(whole);
}

/** Guesses are dear, and a text of many words that nobody knows is no question: so many words are guessed at. */
const mostGuesses = 4;

/** What was perhaps meant by a word; each is guessed at once. */
function guesser(vocabulary: Vocabulary): Meant {
  const guesses = new Map<string, Query>();
  return (term) => {
    const known = guesses.get(term);
    if (known !== undefined) return known;
    const closest = guesses.size < mostGuesses ? vocabulary.closest(term) : [];
    const queries = closest.map(({ word, likeness }) => ({ queries: [word], boostTerm: () => likeness }));
    const guess: Query = { combineWith: "OR", queries };
    guesses.set(term, guess);
    return guess;
  };
}

/** One or two letters begin nearly every text, but not every title. */
function beginningOf(letters: string): Query {
  const titles: Query = { queries: [letters], prefix: true, fields: ["title", "names"] };
  return { combineWith: "OR", queries: [titles, { queries: [letters], prefix: false }] };
}

/** A single letter among other words is a word of its own ("N+1"). */
function written(term: string): Query {
  return term.length === 2 ? beginningOf(term) : { queries: [term], prefix: term.length > 2 };
}
