import { type Miss, NoAnswer } from "@/components/ui/no-answer";
import { lookForServer } from "./is-server-there";

/** How long an action may take from its call to the end of its answer, in ms. */
export const patienceMs = 30_000;

/** How long the answer to a link may take to begin, in ms. */
export const linkPatienceMs = 15_000;

/** Ours, whatever their status: what an action returned, where it leads, and that the server does not know it. */
const ownType = "text/x-component";
const ownHeaders = ["x-action-redirect", "x-nextjs-action-not-found"];

/**
 * Watches over what Next's router asks the server. It runs the actions and the links of a page one after the other and sets
 * no limit, so one that never gets an answer would block every later action for good. It also cannot say what went wrong.
 * Next calls `window.fetch` and passes on what that throws (server-action-reducer.js; for a link, fetch-server-response.js
 * then loads the whole page): here is the one place to end what takes too long, and to tell an answer of Cairn's from a page
 * that something else sent in its place.
 */
export function watchRouter(): void {
  const { fetch } = window;
  window.fetch = (asked, how) => {
    if (isAction(how)) return callAction(fetch, asked, how);
    return isLink(asked, how) ? follow(fetch, asked, how) : fetch(asked, how);
  };
}

type Asked = Parameters<typeof fetch>;

function isAction(how: RequestInit | undefined): boolean {
  return how?.method === "POST" && new Headers(how.headers).has("next-action");
}

/**
 * A link that is followed, or asked for ahead: a browser holds six connections to a server, and those that wait for ever
 * leave none. A page that is asked for anew where it stands is no link: it must not be loaded whole.
 */
function isLink(...[asked, how]: Asked): boolean {
  const headers = new Headers(how?.headers);
  if (!headers.has("rsc")) return false;
  const isElsewhere = new URL(String(asked), location.href).pathname !== location.pathname;
  return headers.has("next-router-prefetch") || isElsewhere;
}

async function follow(fetch: typeof window.fetch, ...[asked, how]: Asked): Promise<Response> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), linkPatienceMs);
  try {
    return await fetch(asked, { ...how, signal: withLimit(limit, how) });
  } finally {
    clearTimeout(timer);
  }
}

/** Whoever asks may still give up before the limit. */
function withLimit(limit: AbortController, how: RequestInit | undefined): AbortSignal {
  return how?.signal ? AbortSignal.any([limit.signal, how.signal]) : limit.signal;
}

async function callAction(fetch: typeof window.fetch, ...[asked, how]: Asked): Promise<Response> {
  // The limit holds until the answer has been read, so it is not taken back when the answer begins.
  const limit = new AbortController();
  setTimeout(() => limit.abort(), patienceMs);
  let response: Response;
  try {
    response = await fetch(asked, { ...how, signal: withLimit(limit, how) });
  } catch {
    throw new NoAnswer(limit.signal.aborted ? { kind: "unreached" } : await missWithoutAnswer());
  }
  const miss = await missIn(response);
  if (miss !== null) throw new NoAnswer(miss);
  return response;
}

/** A gateway that leads to a sign-in page elsewhere looks like no network to a script. `/healthz` never leads elsewhere. */
async function missWithoutAnswer(): Promise<Miss> {
  return { kind: (await lookForServer()) === "stranger" ? "stranger" : "unreached" };
}

/** Why this is no answer of an action; null when it is one. */
export async function missIn(response: Response): Promise<Miss | null> {
  const { headers, status } = response;
  const type = headers.get("content-type") ?? "";
  if (type.startsWith(ownType) || ownHeaders.some((name) => headers.has(name))) return null;
  const text = type.startsWith("application/problem+json") ? await detailOf(response) : null;
  const afterMs = retryAfterMs(headers, Date.now());
  if (status === 429 || (status === 503 && afterMs !== null)) return { kind: "busy", afterMs, text };
  // What a proxy says whose Cairn is away, and Cairn itself when something broke.
  if (status >= 500) return { kind: "unreached" };
  return text === null ? { kind: "stranger" } : { kind: "refused", text };
}

async function detailOf(response: Response): Promise<string | null> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem !== "object" || problem === null || !("detail" in problem)) return null;
  return typeof problem.detail === "string" ? problem.detail : null;
}

/** `Retry-After` in ms: seconds or a date. Null without one that can be read. */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const value = headers.get("retry-after");
  if (value === null) return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}
