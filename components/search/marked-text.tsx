import type { Run } from "@/lib/search";

/** A text with the words marked that were looked for. */
export function MarkedText({ runs }: { runs: readonly Run[] }) {
  // The place is the key: nothing here ever moves.
  return [...runs.entries()].map(([place, { words, found }]) =>
    found ? (
      <mark key={place} className="rounded-sm bg-wash font-semibold text-moss">
        {words}
      </mark>
    ) : (
      words
    ),
  );
}
