import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { freshnessHeader, freshnessOf } from "./app/_server/freshness";
import { ownHost } from "./app/_server/origin";
import { refusalOf } from "./app/_server/refusal";
import { isRelayed, markForRelay } from "./app/_server/relay";
import { contentSecurityPolicy, transportSecurity } from "./app/_server/security-headers";
import { settings } from "./app/_server/settings";
import { isOpenLink } from "./db/sharing";

/**
 * The door of every request: refuses methods and writes that no page of ours makes, and sets the script policy. It has
 * no `matcher`: an address that looks like a file's, such as `/_next/staticx`, is a page to Next and runs actions too.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { headers, method, nextUrl } = request;
  const relayed = isRelayed(headers);
  const refusal = relayed ? null : refusalOf(method, headers);
  if (refusal !== null) return refusal;

  const forwarded = new Headers(headers);
  // Next compares an action's Origin with this header before `Host`: hand it what the guard above agreed on.
  const host = relayed ? headers.get("x-forwarded-host") : ownHost(headers, settings());
  if (host !== null) forwarded.set("x-forwarded-host", host);
  markForRelay(forwarded);

  const handle = /^\/u\/([^/]+)$/.exec(nextUrl.pathname)?.[1];
  const freshness = handle === undefined ? null : await freshnessOf(handle, Date.now());
  // Whatever came from outside under this name must not reach the cache.
  forwarded.delete(freshnessHeader);
  if (freshness !== null) forwarded.set(freshnessHeader, freshness);

  // A public page and the guide are rendered once and served to everyone, so they cannot hold a nonce.
  const isCached = freshness !== null || /^\/guide(\/|$)/.test(nextUrl.pathname);
  const policy = contentSecurityPolicy(isCached ? null : randomBytes(16).toString("base64"));
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
  const transport = transportSecurity(settings().appUrl);
  if (transport !== null) response.headers.set("strict-transport-security", transport);
  return response;
}

/**
 * An address without a page, and so the app's 404 with its status and all of its HTML, the same for everyone. A page's
 * own `notFound()`, which stays as the guard, sends an empty document that only a browser with JavaScript fills.
 */
const nowhere = "/u";
