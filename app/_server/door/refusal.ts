import { settings } from "@/app/_server/host/settings";
import { provesTooLong, saysTooLong } from "./body-size";
import { isOwnWrite, ownHost } from "./origin";

type Refusal = { status: number; title: string; detail: string; headers?: Record<string, string> };

export const tooLong: Refusal = {
  status: 413,
  title: "Too long",
  detail: "This is more than Cairn reads in one go.",
};

/**
 * The answer to a request that no page of ours makes, before any work is done for it; null for all others. A form that
 * was sent without a script gets a page, everybody else RFC 9457.
 */
export function refusalOf(method: string, headers: Headers): Response | null {
  const refusal = findRefusal(method, headers);
  return refusal === null ? null : answerTo(method, headers, refusal);
}

/** The same for a body that has to be read to know how long it is. */
export async function refusalOfBody(request: Request): Promise<Response | null> {
  return (await provesTooLong(request)) ? answerTo(request.method, request.headers, tooLong) : null;
}

function answerTo(method: string, headers: Headers, refusal: Refusal): Response {
  return isPlainForm(method, headers) ? pageOf(refusal) : problemOf(refusal);
}

function findRefusal(method: string, headers: Headers): Refusal | null {
  // Old health checks name none at all.
  if (headers.has("host") && ownHost(headers, settings()) === null) {
    return { status: 400, title: "Bad request", detail: "The Host header names no host." };
  }
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") {
    const detail = "This address can be read with GET and written with POST.";
    return { status: 405, title: "Method not allowed", detail, headers: { allow: "GET, HEAD, POST" } };
  }
  if (!isOwnWrite(headers, settings())) return foreignWrite(headers);
  return saysTooLong(headers) ? tooLong : null;
}

/**
 * A write from another site, or from our own page behind a proxy that hides the address in the browser. What tells them
 * apart is the browser's own word; where it says nothing, either may be true.
 */
function foreignWrite(headers: Headers): Refusal {
  const refused = { status: 403, title: "Not saved" };
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if ((site !== null && site !== "same-origin") || origin === null || origin === "null") {
    return { ...refused, detail: "This did not come from one of Cairn's own pages, so nothing was saved." };
  }
  const asked = settings().appUrl?.origin ?? `http://${ownHost(headers, settings())}`;
  // Where the two agree, it is the proxy that names another host.
  const other = origin === asked ? (headers.get("x-forwarded-host") ?? origin) : origin;
  const [seen, known] = [shortened(other), shortened(asked)];
  sayOnce(
    `Refused a write: the browser is at ${seen}, but Cairn takes itself to be at ${known}. ` +
      "If that is your address, set APP_URL to it (or TRUST_PROXY=true, if your proxy sends X-Forwarded-Host).",
  );
  return {
    ...refused,
    detail:
      `Your browser is at ${seen}, but Cairn takes itself to be at ${known}, so it refuses what this page sends. ` +
      `Whoever runs this Cairn can mend it: set APP_URL to the address in the browser.`,
  };
}

/** A header is somebody's text: cut, and in plain letters only. */
function shortened(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, "?").slice(0, 100);
}

const said = new Set<string>();

/** One line for each pair of addresses; after twenty of them nobody reads on. */
function sayOnce(line: string): void {
  if (said.has(line) || said.size >= 20) return;
  said.add(line);
  console.error(line);
}

/** Whether a browser sends a form by itself and will show what it gets. */
function isPlainForm(method: string, headers: Headers): boolean {
  return (
    method === "POST" && !headers.has("next-action") && (headers.get("accept") ?? "").includes("text/html")
  );
}

function problemOf({ status, title, detail, headers }: Refusal): Response {
  return Response.json(
    { status, title, detail },
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
}

/** Going back brings the form back as it was filled in; a link of ours could not. */
function pageOf({ status, title, detail, headers }: Refusal): Response {
  const text = detail.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · Cairn</title>
<style>body { max-width: 36rem; margin: 15vh auto; padding: 0 1.25rem; font: 1.0625rem/1.6 system-ui, sans-serif }</style>
<h1>${title}</h1>
<p>${text}</p>
<p>Go back in your browser: what you typed is still there.</p>
</html>
`;
  return new Response(page, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      "cache-control": "no-store",
      ...headers,
    },
  });
}
