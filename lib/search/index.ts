/** "Find anything": full-text search over the catalogue, the guide and the app's own pages. */

import type { Kind } from "./documents";
import { buildEngine, type Engine, type Hit } from "./engine";
import { longestQuery, mostFound } from "./limits";
import { excerpt, marked, type Run } from "./marked-text";

export type { Kind } from "./documents";
export { longestQuery, mostFound } from "./limits";
export type { Run } from "./marked-text";

/** Something that was found, with the words that led to it marked. */
export type Found = {
  readonly kind: Kind;
  readonly title: readonly Run[];
  /** What it says, or the part of it that was found; empty for an item, whose title says it all. */
  readonly text: readonly Run[];
  /** The skill, step or chapter that it belongs to; empty where there is none. */
  readonly within: string;
  readonly href: string;
};

/** The best of what was found, best first, and how much there is altogether. */
export type Findings = { readonly total: number; readonly found: readonly Found[] };

let engine: Engine | undefined;

/**
 * What a query finds. Every word has to be there, as it is written or as the beginning of a word; a misspelt one stands
 * for those most like it. Only when that finds nothing is some of the words enough. Any text may be asked for; an empty
 * one finds nothing. The index is built at the first query and kept.
 */
export function search(query: string): Findings {
  engine ??= buildEngine();
  const hits = engine.fitting(query.slice(0, longestQuery));
  return { total: hits.length, found: hits.slice(0, mostFound).map(foundOf) };
}

function foundOf({ document: { kind, title, text, within, href }, terms }: Hit): Found {
  const fitting = new Set(terms);
  return { kind, title: marked(title, fitting), text: excerpt(text, fitting), within, href };
}
