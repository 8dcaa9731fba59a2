import Link from "next/link";
import type { ReactNode } from "react";
import type { Findings, Found } from "@/lib/search";
import { MarkedText } from "./marked-text";
import { countOf, placeOf } from "./words";

/** What the page of a search shows below its field: what was found, or what to try. */
export function Results({ query, findings: { total, found } }: { query: string; findings: Findings }) {
  if (query === "")
    return <Advice>Look for a skill, a thing to be able to do, or a chapter of the guide.</Advice>;
  if (total === 0) {
    return (
      <Advice>
        <span>
          Nothing found for “<bdi dir="auto">{query}</bdi>”. Try fewer words, the beginning of a word, or what
          others call it.
        </span>
      </Advice>
    );
  }
  return (
    <section aria-labelledby="results" className="mt-8">
      <h2 id="results" className="mb-2 text-soft">
        {countOf(total, found.length)}
      </h2>
      <ol className="divide-y divide-line">
        {found.map((entry) => (
          <Result key={entry.href} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Result({ entry }: { entry: Found }) {
  return (
    <li>
      <Link
        href={entry.href}
        prefetch={false}
        className="-mx-3 block rounded-xl px-3 py-4 hover:bg-wash hover:[&_mark]:bg-transparent"
      >
        <span className="block text-sm text-soft">{placeOf(entry)}</span>
        <span className={`block ${entry.kind === "item" ? "" : "font-bold"}`}>
          <MarkedText runs={entry.title} />
        </span>
        {entry.text.length > 0 && (
          <span className="block text-soft">
            <MarkedText runs={entry.text} />
          </span>
        )}
      </Link>
    </li>
  );
}

const tries = ["Indexes", "REST API", "Interview", "Time zone"];

function Advice({ children }: { children: ReactNode }) {
  return (
    <div className="mt-8">
      <p className="mb-4 text-soft">{children}</p>
      <ul aria-label="Try" className="flex flex-wrap gap-2">
        {tries.map((text) => (
          <li key={text}>
            <Link
              href={`/search?q=${encodeURIComponent(text)}`}
              prefetch={false}
              className="button button-quiet"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
