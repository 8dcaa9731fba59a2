import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { nowhere } from "./app/_server/door/nowhere";
import { ownHost } from "./app/_server/door/origin";
import { refusalOf, refusalOfBody } from "./app/_server/door/refusal";
import { isRelayed, markForRelay } from "./app/_server/door/relay";
import { contentSecurityPolicy } from "./app/_server/door/security-headers";
import { settings } from "./app/_server/host/settings";
import { readerOf } from "./app/_server/who/reader";
import { isOpenLink } from "./db/sharing";
import { everyone, readerHeader } from "./lib/offline/keep-list";

/** The door of every request: refuses methods and writes that no page of ours makes, and sets the script policy. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { headers, method, nextUrl } = request;
  const relayed = isRelayed(headers);
  const refusal = relayed ? null : (refusalOf(method, headers) ?? (await refusalOfBody(request)));
  if (refusal !== null) return refusal;

  const lower = pathInLowerCase(nextUrl.pathname);
  if (lower !== null) return NextResponse.redirect(new URL(`${lower}${nextUrl.search}`, request.url), 308);

  const forwarded = new Headers(headers);
  // Next compares an action's Origin with this header before `Host`: hand it what the guard above agreed on.
  const host = relayed ? headers.get("x-forwarded-host") : ownHost(headers, settings());
  if (host !== null) forwarded.set("x-forwarded-host", host);
  // The guard has judged it (origin.ts); Next would refuse it whatever stands beside it.
  if (forwarded.get("origin") === "null") forwarded.delete("origin");
  markForRelay(forwarded);

  // The guide is rendered once and served to everyone, so it cannot hold a nonce.
  const isGuide = /^\/guide(\/|$)/.test(nextUrl.pathname);
  const policy = contentSecurityPolicy(isGuide ? null : randomBytes(16).toString("base64"));
  // Next reads the nonce for its own scripts from the request's policy.
  forwarded.set("content-security-policy", policy);
  const options = { request: { headers: forwarded } };
  const token = /^\/s\/([^/]+)$/.exec(nextUrl.pathname)?.[1];
  const response =
    token !== undefined && !(await isOpenLink(token))
      ? NextResponse.rewrite(new URL(nowhere, request.url), options)
      : NextResponse.next(options);
  response.headers.set("content-security-policy", policy);
  response.headers.set(readerHeader, isGuide ? everyone : readerOf(forwarded, request.cookies));
  return response;
}

/** Where the page of a handle is that was written with capitals, which no handle has; null for every other path. */
function pathInLowerCase(pathname: string): string | null {
  const [, handle, rest = ""] = /^\/u\/([^/]*[A-Z][^/]*)(\/.*)?$/.exec(pathname) ?? [];
  return handle === undefined ? null : `/u/${handle.toLowerCase()}${rest}`;
}

/**
 * Everything but what would take twice as long and needs no door:
 * - The build's files. The last slash matters: `/_next/staticx` is no file but a page to Next (its 404), and runs actions
 *   like any other.
 * - Public pages and what is served beside them: the same for everyone, with the policies of next.config.ts. Only what
 *   may run an action must pass here: to Next, that has one of these two headers. And a handle with capitals.
 */
export const config = {
  matcher: [
    "/((?!_next/static/|u/).*)",
    "/u/:path([^/]*[A-Z].*)",
    { source: "/u/:path*", has: [{ type: "header", key: "next-action" }] },
    { source: "/u/:path*", has: [{ type: "header", key: "content-type" }] },
  ],
};
