// Every kind of answer that an action may get, from a real server. Seen to fail with: no limit to how long an action may take;
// a limit that ends when the answer begins; any page taken for an answer; the refusal's own words dropped; Retry-After not read;
// other requests than actions watched as well.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { missOf } from "@/components/ui/no-answer";
import { linkPatienceMs, patienceMs, retryAfterMs, watchRouter } from "./router-fetch";

const plainFetch = globalThis.fetch;
let server: Server | null = null;

beforeEach(() => {
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("location", new URL("http://localhost/learn"));
  watchRouter();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  globalThis.fetch = plainFetch;
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/today`;
}

/** Calls an action as Next does. */
const call = (address: string) =>
  fetch(address, {
    method: "POST",
    headers: { Accept: "text/x-component", "next-action": "7f" },
    body: "[]",
  });

async function missFrom(answer: RequestListener) {
  const failure: unknown = await call(await serve(answer)).catch((error: unknown) => error);
  return failure instanceof Response ? null : missOf(failure);
}

const says =
  (status: number, type: string, body = "", headers: Record<string, string> = {}): RequestListener =>
  (_asked, answer) =>
    answer.writeHead(status, { "content-type": type, ...headers }).end(body);

const html = "text/html; charset=utf-8";
const problem = "application/problem+json";

describe("an answer of Cairn's comes through as it is:", () => {
  for (const { name, answer } of [
    { name: "what the action returned", answer: says(200, "text/x-component", "0:{}") },
    { name: "that it threw", answer: says(500, "text/x-component", "0:{}") },
    { name: "where it leads", answer: says(303, "text/plain", "", { "x-action-redirect": "/today;push" }) },
    {
      name: "that the server does not know it",
      answer: says(404, "text/plain", "", { "x-nextjs-action-not-found": "1" }),
    },
  ]) {
    test(name, async () => {
      expect(await missFrom(answer)).toBeNull();
    });
  }
});

describe("what is no answer of Cairn's says why:", () => {
  for (const { name, answer, miss } of [
    { name: "a captive portal's own page", answer: says(200, html, "Welcome"), miss: { kind: "stranger" } },
    { name: "a gateway that wants a password", answer: says(401, html), miss: { kind: "stranger" } },
    { name: "a firewall's page", answer: says(403, html, "Blocked"), miss: { kind: "stranger" } },
    {
      name: "a proxy whose Cairn is away",
      answer: says(502, html, "Bad gateway"),
      miss: { kind: "unreached" },
    },
    { name: "a proxy that waited too long", answer: says(504, html), miss: { kind: "unreached" } },
    { name: "a server that broke", answer: says(500, "text/plain", "Oh"), miss: { kind: "unreached" } },
    { name: "a line that ends", answer: (asked) => asked.socket.destroy(), miss: { kind: "unreached" } },
    {
      name: "a refusal at the door, with its own words",
      answer: says(403, problem, '{"detail":"Set APP_URL."}'),
      miss: { kind: "refused", text: "Set APP_URL." },
    },
    {
      name: "a limit that says when to come back",
      answer: says(429, problem, '{"detail":"Wait two minutes."}', { "retry-after": "120" }),
      miss: { kind: "busy", afterMs: 120_000, text: "Wait two minutes." },
    },
    {
      name: "a proxy's limit that does not",
      answer: says(429, html, "Too many"),
      miss: { kind: "busy", afterMs: null, text: null },
    },
    {
      name: "a server that is being mended",
      answer: says(503, html, "", { "retry-after": "30" }),
      miss: { kind: "busy", afterMs: 30_000, text: null },
    },
    { name: "a proxy that knows no server", answer: says(503, html), miss: { kind: "unreached" } },
  ] as const satisfies readonly { name: string; answer: RequestListener; miss: object }[]) {
    test(name, async () => {
      expect(await missFrom(answer)).toEqual(miss);
    });
  }
});

describe("an action that takes too long is given up:", () => {
  test("one whose server stays silent", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const miss = missFrom(() => {});
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    vi.advanceTimersByTime(patienceMs);
    expect(await miss).toEqual({ kind: "unreached" });
  });

  test("one whose answer never ends", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const address = await serve((_asked, answer) => {
      answer.writeHead(200, { "content-type": "text/x-component" }).write("0:");
    });
    const response = await call(address);
    const body = response.text().catch(() => "given up");
    vi.advanceTimersByTime(patienceMs);
    expect(await body).toBe("given up");
  });
});

test("a link whose answer never begins is given up; one that has begun, and a page that is asked for anew, are not", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const address = await serve((asked, answer) => {
    if (asked.url === "/begun") answer.writeHead(200, { "content-type": "text/x-component" }).write("0:");
  });
  const headers = { rsc: "1", "next-router-state-tree": "%5B%5D" };
  await fetch(new URL("/begun", address), { headers });
  void fetch(new URL("/learn", address), { headers }).catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
  const link = fetch(address, { headers }).catch(() => "given up");
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(linkPatienceMs);
  expect(await link).toBe("given up");
});

test("nothing but what the router asks is watched", async () => {
  const address = await serve(says(200, html, "Welcome"));
  expect(await (await fetch(address)).text()).toBe("Welcome");
  expect(await (await fetch(address, { method: "POST", body: "" })).text()).toBe("Welcome");
});

test("Retry-After is read as seconds and as a date, and nothing else", () => {
  const now = Date.UTC(2026, 11, 1, 12);
  const from = (value: string) => retryAfterMs(new Headers({ "retry-after": value }), now);
  expect(from("90")).toBe(90_000);
  expect(from("Tue, 01 Dec 2026 12:00:30 GMT")).toBe(30_000);
  expect(from("Tue, 01 Dec 2026 11:00:00 GMT")).toBe(0);
  expect(from("soon")).toBeNull();
  expect(retryAfterMs(new Headers(), now)).toBeNull();
});
