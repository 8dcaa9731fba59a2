import "server-only";
import { setImmediate } from "node:timers/promises";
import { hash, verify } from "@node-rs/argon2";
import { fairQueue } from "./fair-queue";
import { isGuessable } from "./guessable";

/** 19 MiB, two passes, one lane: OWASP's choice for argon2id, which is the package's default algorithm. */
const options = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** NIST 800-63B-4: a password that stands alone has at least 15 characters; there are no composition rules. */
export const passwordLength = { least: 15, most: 256 } as const;

/**
 * Why a new password can't be taken, in words for the person, or null when it can. `handle` is refused as a
 * password's substance, and so is what `isGuessable` knows.
 */
export function passwordProblem(password: string, handle: string): string | null {
  const characters = [...password.normalize("NFKC")];
  if (characters.length < passwordLength.least) {
    return `Use at least ${passwordLength.least} characters (this has ${characters.length}). A few unrelated words work well.`;
  }
  if (characters.length > passwordLength.most) return `Use at most ${passwordLength.most} characters.`;
  return isGuessable(characters, handle)
    ? "This is easy to guess: it repeats, follows the keyboard, or is a common password, a well-known phrase or your handle. Try a few unrelated words."
    : null;
}

/**
 * The argon2id hash of a new password, for a request from this address, or why it can't be taken (see `passwordProblem`).
 * It is judged in its turn as well, for that can take as long as a hash. Throws `TooManyWaiting`.
 */
export function hashNewPassword(
  password: string,
  handle: string,
  address: string,
): Promise<{ readonly hash: string } | { readonly problem: string }> {
  return queued(address, async () => {
    // Between two that are refused at once, others have their turn.
    await setImmediate();
    const problem = passwordProblem(password, handle);
    return problem === null ? { hash: await hash(password.normalize("NFKC"), options) } : { problem };
  });
}

/** The argon2id hash to store, for a request from this address. Throws `TooManyWaiting`. */
export function hashPassword(password: string, address: string): Promise<string> {
  return queued(address, () => hash(password.normalize("NFKC"), options));
}

/**
 * Whether the password belongs to the hash. Without a hash (no such person) it works as long on a decoy and answers
 * false, so that the time tells nobody which handles exist. Throws `TooManyWaiting`.
 */
export async function verifyPassword(
  password: string,
  storedHash: string | null,
  address: string,
): Promise<boolean> {
  decoy ??= hash("no such person", options);
  const decoyHash = await decoy;
  const matches = await queued(address, () => verify(storedHash ?? decoyHash, password.normalize("NFKC")));
  return storedHash !== null && matches;
}
let decoy: Promise<string> | undefined;

/** Each hash takes a thread of libuv's four and 19 MiB: two at a time leave room for the pages, 50 may wait. */
const queued = fairQueue({ atOnce: 2, mostWaiting: 50 });
