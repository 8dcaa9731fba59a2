import { z } from "zod";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const mostGraphemes = 80;

/** A person's name as others see it; may be empty. Control and bidi characters are stripped: they can fake a line. */
export const nameSchema = z
  .string()
  .max(2_000, "Use at most 80 characters.")
  .transform((name) =>
    name
      .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
      .replace(/\s+/gu, " ")
      .trim(),
  )
  .refine((name) => [...graphemes.segment(name)].length <= mostGraphemes, "Use at most 80 characters.");
