/** What people leave in place of a secret. */
const placeholder =
  /change.?(me|this|in.?prod)|your.?secret|secret.?key|replace.?(me|this)|placeholder|example/i;

/**
 * Whether a secret of the host's was hardly made at random: it repeats, counts, holds few characters, or is the
 * placeholder of some manual. Who guesses it can sign in as anybody. The judge of passwords is too heavy for this: each
 * of the server's bundles reads the settings.
 */
export function looksMadeUp(secret: string): boolean {
  return new Set(secret).size < 8 || isRepeat(secret) || isCount(secret) || placeholder.test(secret);
}

/** One text, over and over. */
function isRepeat(text: string): boolean {
  const half = Math.floor(text.length / 2);
  return Array.from({ length: half }, (_, index) => index + 1).some((period) =>
    text.startsWith(text.slice(period)),
  );
}

/** Mostly one character after the other, as in abc or 321. */
function isCount(text: string): boolean {
  const steps = [...text].map((character, index) => character.charCodeAt(0) - text.charCodeAt(index - 1));
  return steps.filter((step) => Math.abs(step) === 1).length > text.length / 2;
}
