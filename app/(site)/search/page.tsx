import type { Metadata } from "next";
import { KeysButton } from "@/components/search/keys-button";
import { Results } from "@/components/search/results";
import { SearchForm } from "@/components/search/search-form";
import { longestQuery, search } from "@/lib/search";

type Props = PageProps<"/search">;

/** What was asked: the first `?q=`, without the space around it. */
async function queryOf(searchParams: Props["searchParams"]): Promise<string> {
  const { q } = await searchParams;
  return ((Array.isArray(q) ? q[0] : q) ?? "").trim();
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await queryOf(searchParams);
  return {
    title: query === "" ? "Search" : `“${query.slice(0, longestQuery)}” · Search`,
    description: "Search the skills, the checklists and the guide.",
    // Addresses without end, and nothing that is not found elsewhere.
    robots: { index: false },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const query = await queryOf(searchParams);
  const asked = query.slice(0, longestQuery);
  return (
    <div className="page">
      <div className="max-w-3xl">
        <h1 className="mb-6 text-2xl">Search</h1>
        <SearchForm query={asked} />
        {query.length > longestQuery && (
          <p className="mt-3 text-soft">{`That was long: the first ${longestQuery} characters were searched for.`}</p>
        )}
        <Results query={asked} findings={search(asked)} />
        <KeysButton />
      </div>
    </div>
  );
}
