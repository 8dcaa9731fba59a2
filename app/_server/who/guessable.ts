import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { phrases } from "./phrases";

/**
 * What a password must withstand, by zxcvbn's estimate. An attacker with the file makes some thousand guesses a second
 * against these hashes: a billion take a week, and nearly all sets of three random words are beyond it.
 */
const leastGuesses = 1e9;

/**
 * Long enough to be strong; the rest can only add to it. Among letters the estimate is quick. Digits and signs may stand
 * for letters, and what it then tries more than doubles with twice as many of them: 40 ms for 32, 130 ms for 64.
 */
const judgedLength = { letters: 64, signs: 32 };

/** Judged also without what people put between words: a repeat with gaps is still a repeat. */
export function isGuessable(characters: readonly string[], handle: string): boolean {
  const letters = characters.slice(0, judgedLength.letters).join("");
  const hasSigns = /[^\p{L}\s._,-]/u.test(letters);
  const password = hasSigns ? characters.slice(0, judgedLength.signs).join("") : letters;
  const known = [handle, ...handle.split("-"), "cairn", "backend", "developer", ...phrases];
  const spellings = new Set([password, password.replaceAll(/[\s._,-]/g, "")]);
  return [...spellings].some(
    (spelling) => isWalk(spelling) || estimator().check(spelling, known).guesses < leastGuesses,
  );
}

/** Made on first use: its dictionaries are needed at sign-up only. */
let made: ZxcvbnFactory | undefined;
function estimator(): ZxcvbnFactory {
  made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return made;
}

/** Of 300,000 sets of random words the likest to a walk had one above this. */
const walkShare = 0.9;

/**
 * Whether fingers find nearly each character beside one of the two before it, on the keyboard or in the alphabet.
 * zxcvbn counts every turn of a walk as something to guess, and sees none in two walks that alternate (1q2w3e, a1b2c3).
 */
function isWalk(password: string): boolean {
  const steps = [...password.toLowerCase()];
  const found = steps.filter((step, index) =>
    [steps[index - 1], steps[index - 2]].some((before) => before !== undefined && isBeside(step, before)),
  );
  return found.length >= walkShare * (steps.length - 1);
}

function isBeside(one: string, other: string): boolean {
  const distance = Math.abs((one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0));
  return distance <= 1 || (neighbours().get(one)?.includes(other) ?? false);
}

let learned: Map<string, string> | undefined;
/** The characters around each key, of the three layouts that most people have. */
function neighbours(): Map<string, string> {
  if (learned !== undefined) return learned;
  learned = new Map();
  for (const graph of [adjacencyGraphs.qwerty, adjacencyGraphs.qwertz, adjacencyGraphs.azerty]) {
    for (const [key, around] of Object.entries(graph)) {
      const one = key.toLowerCase();
      learned.set(one, `${learned.get(one) ?? ""}${around.join("").toLowerCase()}`);
    }
  }
  return learned;
}
