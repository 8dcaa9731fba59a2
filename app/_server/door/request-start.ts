import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { noteAddress } from "./address";
import { nowhere } from "./nowhere";

type Request = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Sets each request right before Next sees it: Node names it on this channel first, and Next then gets the same object. */
export function setRequestsRight(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isStart(message)) return;
    noteAddress(message.request);
    setRight(message.request);
  });
}

/** https://nodejs.org/api/diagnostics_channel.html#http */
function isStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}

/** Changes the request in place. */
export function setRight(request: Request): void {
  const { method = "", headers } = request;
  if (!["GET", "HEAD", "POST"].includes(method)) leadToTheDoor(request);
  // Next writes the nonce that it finds here into its scripts. Only proxy.ts may say one.
  delete headers["content-security-policy"];
  delete headers["content-security-policy-report-only"];
  // Next answers 500 to one that it can't read, and without it with the whole page.
  if (!isTree(headers["next-router-state-tree"])) delete headers["next-router-state-tree"];
  // A proxy may send the whole address. Next would lead it to itself, for ever.
  request.url = (request.url ?? "/").replace(/^https?:\/\/[^/?#]*(?=\/|$)/i, "") || "/";
  const [path = ""] = request.url.split("?", 1);
  // Next answers 500, without our headers.
  if (path === "*" || !isDecodable(path)) request.url = nowhere;
  else if (method !== "POST" && keptPage.test(path)) forgetVisitor(request, path);
}

/**
 * Leads a request with a method that no page of ours uses to proxy.ts, which refuses it with 405. Left to Next, TRACE is
 * answered 500, because Next can't make its own request object of it, and PUT reads a public page, which proxy.ts does
 * not see. The address no longer matters: the answer is the same everywhere.
 */
function leadToTheDoor(request: Request): void {
  request.method = "OPTIONS";
  request.url = "/";
}

/** The pages that are rendered once and served to everyone. */
const keptPage = /^\/(?:u\/[^/]+|guide(?:\/[^/]*)?)\/?$/;

/** What decides how an answer is sent, or which part of a page, but says nothing about who asks. */
const plainHeaders = /^(?:host|connection|accept|accept-encoding|if-none-match|rsc|next-.*)$/;

/**
 * Leaves of the request for a kept page little more than its path: whoever asks first, all others are served what was
 * made then. Next writes the query into the page's payload, its own `_rsc` too (next.config.ts lets it do without), and
 * renders otherwise for the robots that it knows by their `User-Agent`.
 */
function forgetVisitor(request: Request, path: string): void {
  const { headers } = request;
  for (const name of Object.keys(headers)) if (!plainHeaders.test(name)) delete headers[name];
  request.url = path;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** What Next's browser half says of the page that it shows: JSON, escaped. */
function isTree(header: string | string[] | undefined): boolean {
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(String(header))));
  } catch {
    return false;
  }
}
