import type { NextRequest } from "next/server";
import { getViewer } from "@/app/_server/viewer";
import { returnPath } from "@/lib/account/return-path";

/**
 * On the way from sign-in: only the browser's next request can tell whether it keeps our cookie. Who has it goes on, who
 * has not is told so. When Next itself looks here for what to show after the action (`rsc`), it brings the cookie that
 * the action has just set: what it gets is no page, so it sends the browser here.
 */
export async function GET({ headers, nextUrl }: NextRequest): Promise<Response> {
  if (headers.has("rsc")) return new Response("", { headers: { "content-type": "text/plain" } });
  const path = returnPath(nextUrl.searchParams.get("callbackUrl"));
  const isKept = (await getViewer()) !== null;
  const location = isKept ? path : `/sign-in?cookies=none&callbackUrl=${encodeURIComponent(path)}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
}
