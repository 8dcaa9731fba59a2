/** A word that was perhaps meant; `likeness` is above 0 and at most 1. */
export type Closest = { readonly word: string; readonly likeness: number };

/** A word to compare with, and which letters it has (a bit each). */
export type Spelling = { readonly word: string; readonly letters: number };

const most = 8;

/** A longer word is nobody's: it is not guessed at. */
const longestTyped = 40;

/** The spellings of all these words, for `closestWords`. */
export function spellingsOf(words: Iterable<string>): readonly Spelling[] {
  return [...words].map((word) => ({ word, letters: lettersOf(word) }));
}

/**
 * The words of a vocabulary that somebody may have meant who wrote `typed`, most alike first: up to two letters wrong,
 * missing, too many or swapped (one in a word of three to five, none in a shorter one). What was typed may also be the
 * beginning of a word, so that an answer is there while somebody is still typing.
 */
export function closestWords(typed: string, vocabulary: readonly Spelling[]): readonly Closest[] {
  if (typed.length > longestTyped) return [];
  const allowed = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
  const found: Closest[] = [];
  const letters = lettersOf(typed);
  for (const { word, letters: there } of vocabulary) {
    // A letter that the word lacks is a mistake each: this spares nine words of ten the long way.
    if (bitsOf(letters & ~there) > allowed) continue;
    const likeness = likenessOf(typed, word, allowed);
    if (likeness > 0) found.push({ word, likeness });
  }
  found.sort((a, b) => b.likeness - a.likeness || a.word.length - b.word.length);
  const best = found[0]?.likeness ?? 0;
  return found.filter(({ likeness }) => likeness > best / 2).slice(0, most);
}

/** 0 when more than `allowed` letters are wrong. What follows the typed part of a word costs little. */
function likenessOf(typed: string, word: string, allowed: number): number {
  const longest = Math.min(word.length, typed.length + allowed);
  if (longest < typed.length - allowed) return 0;
  const distances = distancesToBeginnings(typed, word, longest, allowed);
  if (distances === null) return 0;
  let best = 0;
  for (let length = 0; length <= longest; length += 1) {
    const distance = distances[length] ?? allowed + 1;
    if (distance > allowed) continue;
    const likeness = 1 / (1 + distance + 0.2 * (word.length - length));
    if (likeness > best) best = likeness;
  }
  return typed[0] === word[0] ? best : best * 0.8;
}

/** The last three rows of the table, used again and again: a new one for each word would take most of the time. */
const rows = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)] as const;

/**
 * How far `typed` is from each beginning of `word` up to `longest` letters, by its length (optimal string alignment: a
 * swap of neighbours is one mistake); null as soon as all of them are too far.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function distancesToBeginnings(
  typed: string,
  word: string,
  longest: number,
  allowed: number,
): Uint8Array | null {
  let [before, last, current] = rows;
  for (let column = 0; column <= longest; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    current[0] = row;
    let least = row;
    const letter = typed.charCodeAt(row - 1);
    for (let column = 1; column <= longest; column += 1) {
      const other = word.charCodeAt(column - 1);
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      const isSwap = row > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other;
      if (isSwap) distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > allowed) return null;
    [before, last, current] = [last, current, before];
  }
  return last;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let bits = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
