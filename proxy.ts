import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isOwnWrite, ownHost } from "./app/_server/origin";
import { contentSecurityPolicy } from "./app/_server/security-headers";
import { settings } from "./app/_server/settings";

/** The door of every request: refuses methods and writes that no page of ours makes, and sets the script policy. */
export function proxy(request: NextRequest): NextResponse {
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

  const policy = contentSecurityPolicy(
    isCached(nextUrl.pathname) ? null : randomBytes(16).toString("base64"),
  );
  // Next reads the nonce for its own scripts from the request's policy.
  forwarded.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Public pages are rendered once and served to everyone, so they cannot hold a nonce. */
function isCached(pathname: string): boolean {
  return pathname.startsWith("/u/");
}

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
