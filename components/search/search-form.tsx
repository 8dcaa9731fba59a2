import { longestQuery } from "@/lib/search/limits";

/** The field of the search page: a plain form, so that what is found has an address and needs no JavaScript. */
export function SearchForm({ query }: { query: string }) {
  return (
    <search>
      <form action="/search" className="flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1">
          <label htmlFor="q" className="sr-only">
            Search
          </label>
          <input
            id="q"
            name="q"
            type="search"
            dir="auto"
            key={query}
            defaultValue={query}
            maxLength={longestQuery}
            autoComplete="off"
            autoCapitalize="none"
            className="field"
          />
        </div>
        <button type="submit" className="button">
          Search
        </button>
      </form>
    </search>
  );
}
