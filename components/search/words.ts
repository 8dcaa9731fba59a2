import type { Found, Kind } from "@/lib/search";

/** What kind of thing it is, in a word. */
const kindNames: Readonly<Record<Kind, string>> = {
  skill: "Skill",
  item: "Item",
  step: "Step",
  chapter: "Chapter",
  section: "Section",
  question: "Question",
  page: "Page",
};

/** The kind of something that was found and what it belongs to: "Item of Indexes and query plans". */
export function placeOf({ kind, within }: Pick<Found, "kind" | "within">): string {
  return within === "" ? kindNames[kind] : `${kindNames[kind]} · ${within}`;
}

/** How much was found: "1 result", "the best 50 of 212 results". */
export function countOf(total: number, shown: number): string {
  if (total === 1) return "1 result";
  return shown < total ? `The best ${shown} of ${total} results` : `${total} results`;
}
