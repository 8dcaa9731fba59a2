/** How long a note may be; a line end counts as one character. */
const mostCharacters = 20_000;

/** Why a note can't be kept, in words for the person, or null when it can. */
export function noteProblem(text: string): string | null {
  const over = text.length - mostCharacters;
  return over > 0 ? `This is too long by ${over.toLocaleString("en")}: 20,000 characters fit.` : null;
}
