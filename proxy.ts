import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { freshnessHeader, freshnessOf } from "./app/_server/freshness";
import { isOwnWrite, ownHost } from "./app/_server/origin";
import { contentSecurityPolicy } from "./app/_server/security-headers";
import { settings } from "./app/_server/settings";
import { isOpenLink } from "./db/sharing";

/** The door of every request: refuses methods and writes that no page of ours makes, and sets the script policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { headers, method, nextUrl } = request;
  if (!["GET", "HEAD", "POST"].includes(method)) {
    return problem(405, "This address can be read with GET and written with POST.", {
      Allow: "GET, HEAD, POST",
    });
  }
  if (method === "POST" && !isOwnWrite(headers, settings())) {
    return problem(
      403,
      "This write did not come from Cairn's own pages. If it did, the host must set APP_URL to the address in the browser.",
    );
  }

  const forwarded = new Headers(headers);
  // Next compares an action's Origin with this header before `Host`: hand it what the guard above agreed on.
  const host = ownHost(headers, settings());
  if (host !== null) forwarded.set("x-forwarded-host", host);

  const handle = /^\/u\/([^/]+)$/.exec(nextUrl.pathname)?.[1];
  const freshness = handle === undefined ? null : await freshnessOf(handle, Date.now());
  // Whatever came from outside under this name must not reach the cache.
  forwarded.delete(freshnessHeader);
  if (freshness !== null) forwarded.set(freshnessHeader, freshness);

  // A public page is rendered once and served to everyone, so it cannot hold a nonce.
  const policy = contentSecurityPolicy(freshness === null ? randomBytes(16).toString("base64") : null);
  // Next reads the nonce for its own scripts from the request's policy.
  forwarded.set("content-security-policy", policy);
  const token = /^\/s\/([^/]+)$/.exec(nextUrl.pathname)?.[1];
  const isNobodys =
    (handle !== undefined && freshness === null) || (token !== undefined && !(await isOpenLink(token)));
  const options = { request: { headers: forwarded } };
  const response = isNobodys
    ? NextResponse.rewrite(new URL(nowhere, request.url), options)
    : NextResponse.next(options);
  response.headers.set("content-security-policy", policy);
  return response;
}

/**
 * An address without a page, and so the app's 404 with its status and all of its HTML, the same for everyone. A page's
 * own `notFound()`, which stays as the guard, sends an empty document that only a browser with JavaScript fills.
 */
const nowhere = "/u";

/** An RFC 9457 answer. */
function problem(status: number, detail: string, headers: Record<string, string> = {}): NextResponse {
  return NextResponse.json(
    { status, title: status === 405 ? "Method not allowed" : "Refused", detail },
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
}

export const config = { matcher: "/((?!_next/static|_next/image).*)" };
