import type { NextRequest } from "next/server";
import { getViewer } from "@/app/_server/who/viewer";
import { noCookiePath, returnPath } from "@/lib/account/return-path";

/**
 * On the way from sign-in without a script: only the browser's next request can tell whether it keeps our cookie. Who has
 * it goes on, who has not is told so.
 */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const path = returnPath(nextUrl.searchParams.get("callbackUrl"));
  const location = (await getViewer()) === null ? noCookiePath(path) : path;
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
}
