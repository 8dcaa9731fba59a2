/** The shape of the guide: chapters of plain typed text that link into the catalogue. */

import type { SkillId } from "@/lib/catalogue";
import type { StepId } from "@/lib/catalogue/schema";

/**
 * Text with links: `[words](target)`, where the target is `skill:ID`, `step:ID`, `guide:SLUG`, a path of our own such as
 * `/learn`, or an https address. A test follows every one of them.
 */
export type Inline = string;

/** A plain string is a paragraph. */
export type Block = Inline | ListBlock | TermsBlock | TableBlock | NoteBlock;

export type ListBlock = {
  readonly kind: "list";
  readonly entries: readonly Inline[];
};

/** A word and what there is to say of it; `figure` stands apart, beneath the word. */
export type TermsBlock = {
  readonly kind: "terms";
  readonly entries: readonly { readonly term: string; readonly figure?: string; readonly text: Inline }[];
};

/** The first cell of a row is its heading. Every row has as many cells as there are columns. */
export type TableBlock = {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Inline[])[];
};

/** What a reader must not miss, such as how far to trust a figure. */
export type NoteBlock = { readonly kind: "note"; readonly text: Inline };

export type Section = {
  /** The anchor on the page, a slug that is unique in the chapter. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Chapter = {
  /** The address, `/guide/{slug}`: permanent, because others link to it. */
  readonly slug: string;
  readonly title: string;
  /** What the chapter tells, in one or two sentences; also what search engines show. */
  readonly summary: string;
  readonly sections: readonly Section[];
  /** What to tick off after reading, best first. An id that the catalogue lacks does not compile. */
  readonly practise: readonly (SkillId | StepId)[];
};

/** A question that people ask, as they ask it, and the answer in one or more paragraphs. */
export type Question = { readonly id: string; readonly asked: string; readonly answer: readonly Inline[] };
