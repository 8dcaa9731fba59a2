import { findSkill, findStep } from "@/lib/catalogue";
import type { Block, Inline } from "./schema";

/** A run of words, with the target of its link if it has one. */
export type Part = { readonly words: string; readonly target: string | null };

const link = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** The runs of a text in their order (see `Inline` for the form of a link). */
export function partsOf(text: Inline): readonly Part[] {
  const parts: Part[] = [];
  let read = 0;
  for (const found of text.matchAll(link)) {
    const [whole, words = "", target = ""] = found;
    if (found.index > read) parts.push({ words: text.slice(read, found.index), target: null });
    parts.push({ words, target });
    read = found.index + whole.length;
  }
  if (read < text.length) parts.push({ words: text.slice(read), target: null });
  return parts;
}

/** The address that a link's target stands for; null for one that leads nowhere. Chapters are not looked up here. */
export function addressOf(target: string): string | null {
  if (target.startsWith("/") || target.startsWith("https://")) return target;
  const [kind, id = ""] = target.split(":", 2);
  if (kind === "guide") return `/guide/${id}`;
  if (kind === "step") return findStep(id) === undefined ? null : `/learn/${id}`;
  const skill = kind === "skill" ? findSkill(id) : undefined;
  return skill === undefined ? null : `/learn/${skill.step}/${skill.id}`;
}

/** What a reader reads: the text without the targets of its links. */
export function plainText(text: Inline): string {
  return partsOf(text)
    .map(({ words }) => words)
    .join("");
}

/** Every text of a block, in reading order, links included. */
export function textsOf(block: Block): readonly Inline[] {
  if (typeof block === "string") return [block];
  switch (block.kind) {
    case "list":
      return block.entries;
    case "terms":
      return block.entries.flatMap(({ term, figure, text }) => [term, ...(figure ? [figure] : []), text]);
    case "table":
      return [block.caption, ...block.columns, ...block.rows.flat()];
    case "note":
      return [block.text];
  }
}
