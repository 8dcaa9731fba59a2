import Link from "next/link";
import { type KeyboardEvent, useEffect, useState } from "react";
import type { Found } from "@/lib/search";
import { longestQuery } from "@/lib/search/limits";
import { MarkedText } from "./marked-text";
import { type Answer, useFindings } from "./use-findings";
import { countOf, placeOf } from "./words";

type PaletteSearchProps = {
  readonly plainLinks: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
};

const mostShown = 12;
const optionId = (place: number) => `found-${place}`;

/**
 * A field and what it finds, as WAI-ARIA's combobox with a listbox: the focus stays in the field, the arrows choose.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function PaletteSearch({ plainLinks, onClose, onKeys }: PaletteSearchProps) {
  const [typed, setTyped] = useState("");
  // Where it leads, not its place: when another answer comes in, something else may stand in that place.
  const [chosenHref, setChosenHref] = useState<string | null>(null);
  const query = typed.trim();
  const { answer, askAgain } = useFindings(query);
  const found = answer.state === "answered" ? answer.findings.found.slice(0, mostShown) : [];
  const index = found.findIndex(({ href }) => href === chosenHref);
  const chosen = index === -1 ? null : index;

  useEffect(() => {
    if (chosen !== null) document.getElementById(optionId(chosen))?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && chosen !== null) {
      event.preventDefault();
      document.getElementById(optionId(chosen))?.click();
      return;
    }
    const next = placeAfter(event.key, chosen, found.length);
    if (next === undefined) return;
    event.preventDefault();
    setChosenHref(found[next]?.href ?? null);
  };

  return (
    <div className="flex max-h-[calc(100dvh-2rem)] flex-col sm:max-h-[70dvh]">
      <search>
        <form action="/search" className="flex items-center gap-1 border-line border-b p-2">
          <input
            name="q"
            dir="auto"
            value={typed}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setChosenHref(null);
            }}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onKeyDown={onKeyDown}
            role="combobox"
            aria-label="Search"
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls="found"
            aria-activedescendant={chosen === null ? undefined : optionId(chosen)}
            placeholder="Skills, items, the guide…"
            maxLength={longestQuery}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            className="min-h-12 min-w-0 flex-1 rounded-xl bg-transparent px-3 text-lg placeholder:text-soft focus-visible:outline-offset-0"
          />
          <button
            type="button"
            aria-label="Close"
            className="min-h-11 min-w-11 rounded-lg hover:bg-wash"
            onClick={onClose}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </form>
      </search>
      <div className="flex flex-wrap items-center justify-between gap-x-4 px-5 pt-3 pb-1 text-soft">
        <p role="status">
          <AnswerWords answer={answer} query={query} shown={found.length} />
        </p>
        {answer.state === "failed" && (
          <button type="button" className="link min-h-11" onClick={askAgain}>
            Try again
          </button>
        )}
      </div>
      <div
        id="found"
        role="listbox"
        aria-label="Results"
        hidden={found.length === 0}
        className="min-h-0 overflow-y-auto p-2"
      >
        {found.map((entry, place) => (
          <Option
            key={entry.href}
            entry={entry}
            place={place}
            isChosen={place === chosen}
            plainLinks={plainLinks}
            onClick={onClose}
          />
        ))}
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 border-line border-t px-5 py-1 text-sm">
        {query === "" ? (
          <span className="text-soft">Mistyped words are forgiven.</span>
        ) : (
          <a
            href={`/search?q=${encodeURIComponent(query)}`}
            className="link inline-flex min-h-11 items-center"
          >
            All results
          </a>
        )}
        <button
          type="button"
          className="for-keys min-h-11 text-soft hover:text-ink hover:underline"
          onClick={onKeys}
        >
          Keyboard keys
        </button>
      </div>
    </div>
  );
}

/** Where a key leads from the chosen place; undefined for a key that the field keeps for itself. */
function placeAfter(key: string, chosen: number | null, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return chosen === null ? 0 : (chosen + 1) % count;
  if (key === "ArrowUp") return chosen === null ? count - 1 : (chosen + count - 1) % count;
  // In the field these move through what is typed; once something is chosen, through what was found.
  if (chosen === null) return undefined;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

function AnswerWords({ answer, query, shown }: { answer: Answer; query: string; shown: number }) {
  switch (answer.state) {
    case "nothing asked":
      return <span>{query === "" ? "Type to search." : "Searching…"}</span>;
    case "failed":
      return <span>Cairn could not be reached. What you typed is still here.</span>;
    case "answered":
      return shown === 0 ? (
        // By itself, not what was there before with other words: those may be a translator's.
        <span key="nothing found">
          Nothing found for “<bdi dir="auto">{answer.query}</bdi>”. Try fewer words.
        </span>
      ) : (
        <span>{countOf(answer.findings.total, shown)}</span>
      );
  }
}

type OptionProps = {
  readonly entry: Found;
  readonly place: number;
  readonly isChosen: boolean;
  readonly plainLinks: boolean;
  readonly onClick: () => void;
};

/** A link that is an option: the arrows choose it, and it still opens in a new tab. */
function Option({ entry, place, isChosen, plainLinks, onClick }: OptionProps) {
  const link = {
    id: optionId(place),
    href: entry.href,
    role: "option",
    "aria-selected": isChosen,
    tabIndex: -1,
    onClick,
    className:
      "block rounded-lg border-transparent border-s-4 px-3 py-2 hover:bg-wash aria-selected:border-moss aria-selected:bg-wash",
    children: (
      <>
        <span className="block text-sm text-soft">{placeOf(entry)}</span>
        <span className={`block leading-snug ${entry.kind === "item" ? "" : "font-semibold"}`}>
          <MarkedText runs={entry.title} />
        </span>
      </>
    ),
  };
  return plainLinks ? <a {...link} /> : <Link prefetch={false} {...link} />;
}
