import { z } from "zod";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const mostGraphemes = 80;

/** What is drawn as nothing, and can fake a line or another person's name: control, bidi, zero-width, fillers. */
const unseen = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** What joins the letters of Persian and Hindi names, and the parts of emoji. */
const joiner = /^(?:[\u200C\p{Variation_Selector}\u{E0020}-\u{E007F}]|\u200D)$/u;
/** A letter, digit, sign or emoji that can be seen. U+2800, U+FFFC and U+1D159 are signs that most fonts leave blank. */
const seen = /(?![\u2800\uFFFC\u{1D159}\p{Default_Ignorable_Code_Point}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** A person's name as others see it; may be empty, and is when nothing of it can be seen. */
export const nameSchema = z
  .string()
  .max(2_000, "Use at most 80 characters.")
  .transform((typed) => {
    const name = typed
      .replace(/\s+/gu, " ")
      .replace(unseen, (character) => (joiner.test(character) ? character : ""))
      .replace(/ +/g, " ")
      .trim();
    return seen.test(name) ? name : "";
  })
  .refine((name) => [...graphemes.segment(name)].length <= mostGraphemes, "Use at most 80 characters.");
