import type { NextRequest } from "next/server";
import { longestQuery, search } from "@/lib/search";

const headers = { "cache-control": "no-store" };

/** What `?q=` finds, the same for everyone; 400 (RFC 9457) without a query, with several, or with one that is too long. */
export function GET({ nextUrl }: NextRequest): Response {
  const [query, ...more] = nextUrl.searchParams.getAll("q");
  if (query === undefined || more.length > 0 || query.length > longestQuery) {
    const detail = `Say once what to search for, as ?q=, in at most ${longestQuery} characters.`;
    return Response.json(
      { status: 400, title: "Not a search", detail },
      { status: 400, headers: { ...headers, "content-type": "application/problem+json" } },
    );
  }
  return Response.json(search(query), { headers });
}
