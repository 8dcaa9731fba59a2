/**
 * The worker with a network and caches of the test's own. Seen to fail: with pages kept and answered whatever their query;
 * with a limit for a page that asks for itself; with a sign-out after which the next write is followed by a look at what
 * to keep; with a list that is asked for before a wipe and used after it; with copies that are never dropped; with pages
 * that never expire, whose time begins anew with the guide, or that a clock put back keeps; with a store that throws.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const origin = "http://cairn.test";
const limit = 3_000;

/** As a browser's own answers to the worker are, which a made one is not. */
class Page extends Response {
  override get type(): ResponseType {
    return "basic";
  }
  override clone(): Response {
    return new Page(super.clone().body, this);
  }
}

class FakeClient {
  readonly heard: unknown[] = [];
  constructor(readonly id: string) {}
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

let handlers: Map<string, (event: unknown) => void>;
let network: (path: string) => Promise<Response>;
let asked: string[];
let open: FakeClient[];

const pathOf = (key: string | { url: string }) =>
  new URL(typeof key === "string" ? key : key.url, origin).href.slice(origin.length);
const pageOf = (words: string) =>
  new Page(words, { headers: { "content-type": "text/html", "cairn-reader": "ada", date: words } });
const offline = () => Promise.reject(new TypeError("no network"));
const never = () => new Promise<Response>(() => {});

class FakeCache {
  readonly answers = new Map<string, Response>();
  async match(key: string | Request) {
    return this.answers.get(pathOf(key))?.clone();
  }
  async put(key: string | Request, answer: Response) {
    this.answers.set(pathOf(key), answer);
  }
  async keys() {
    return [...this.answers.keys()].map((path) => ({ url: origin + path }));
  }
  async delete(key: string) {
    return this.answers.delete(pathOf(key));
  }
  async addAll() {}
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  handlers = new Map();
  asked = [];
  open = [];
  network = async (path) => pageOf(path);
  const kept = new Map<string, FakeCache>();
  vi.stubGlobal("Client", FakeClient);
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("self", {
    location: { origin },
    clients: { matchAll: async () => open },
    addEventListener: (name: string, handle: (event: unknown) => void) => handlers.set(name, handle),
  });
  vi.stubGlobal("caches", {
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (key: string) =>
      (await Promise.all([...kept.values()].map((cache) => cache.match(key)))).find(Boolean),
    open: async (name: string) => {
      const cache = kept.get(name) ?? new FakeCache();
      kept.set(name, cache);
      return cache;
    },
  });
  vi.stubGlobal("fetch", (key: string | Request) => {
    asked.push(pathOf(key));
    return network(pathOf(key));
  });
  await import("./service-worker");
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Asked = { from?: string; method?: string; headers?: HeadersInit; mode?: string; into?: string };

/** Sends a request through the worker and lets all that follows at once happen. Answers what it was answered so far. */
async function ask(path: string, how: Asked = {}): Promise<{ text?: string; type?: string | null }> {
  const { from, method = "GET", headers, mode = "navigate", into = "" } = how;
  const got: { text?: string; type?: string | null } = {};
  handlers.get("fetch")?.({
    request: {
      ...{ url: origin + path, method, mode, headers: new Headers(headers) },
      referrer: from === undefined ? "" : origin + from,
    },
    preloadResponse: Promise.resolve(undefined),
    resultingClientId: into,
    waitUntil: () => {},
    respondWith: async (answer: Promise<Response>) => {
      const response = await answer;
      got.type = response.headers.get("content-type");
      got.text = await response.text();
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  return got;
}

const askForData = (path: string, from: string) => ask(path, { from, mode: "cors", headers: { rsc: "1" } });
const write = () => ask("/today", { method: "POST", mode: "cors", headers: { "next-action": "x" } });

async function say(kind: string, source: FakeClient | null = null): Promise<void> {
  handlers.get("message")?.({ data: { kind }, source, waitUntil: () => {} });
  await vi.advanceTimersByTimeAsync(0);
}

const list = (...paths: string[]) =>
  Response.json(
    { build: "b", files: [], pages: Object.fromEntries(paths.map((path) => [path, "1"])) },
    { headers: { "cairn-reader": "ada" } },
  );

test("older days are not what History shows later without a network", async () => {
  await ask("/history?before=2026-01-01");
  network = offline;
  expect((await ask("/history")).text).toBe("");
});

test("a comparison is not answered with another one, and neither is its data", async () => {
  await ask("/career/compare");
  network = offline;
  expect((await ask("/career/compare")).text).toBe("/career/compare");
  expect((await ask("/career/compare?a=security&b=data")).text).toBe("");
  network = never;
  const data = await askForData("/career/compare?a=security&_rsc=1", "/career");
  await vi.advanceTimersByTimeAsync(limit);
  expect(data).toEqual({});
});

test("a page that asks for itself anew waits for a slow network, one that leads elsewhere does not", async () => {
  await ask("/today");
  network = never;
  const same = await askForData("/today?_rsc=1", "/today");
  const other = await askForData("/today?_rsc=2", "/learn");
  await vi.advanceTimersByTimeAsync(limit);
  expect(other).toEqual({ text: "", type: "text/plain" });
  expect(same).toEqual({});
});

test("who signs out has nothing fetched for nobody; the next reader's page begins anew", async () => {
  network = async (path) => (path === "/api/offline" ? list("/learn") : pageOf(path));
  await say("keep");
  expect(asked).toEqual(["/api/offline", "/learn"]);
  asked = [];
  await say("forget");
  await write();
  await vi.advanceTimersByTimeAsync(limit);
  expect(asked).toEqual([]);
  await say("keep");
  expect(asked).toEqual(["/api/offline", "/learn"]);
  await write();
  await vi.advanceTimersByTimeAsync(limit);
  expect(asked).toContain("/api/offline");
});

test("a list that was asked for before a wipe keeps nothing after it", async () => {
  let answer: (list: Response) => void = () => {};
  network = (path) =>
    path === "/api/offline"
      ? new Promise((resolve) => {
          answer = resolve;
        })
      : Promise.resolve(pageOf(path));
  await say("keep");
  await say("forget");
  answer(list("/learn"));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(["/api/offline"]);
});

test("what is kept is shown for 7 days after the server's last word to its reader, and wiped after", async () => {
  const day = 24 * 60 * 60 * 1000;
  await ask("/today");
  vi.setSystemTime(Date.now() + 6 * day);
  await askForData("/today?_rsc=1", "/today");
  vi.setSystemTime(Date.now() + 6 * day);
  // Anybody may say these: the guide is the same for everyone, and a gateway has pages of its own.
  network = async (path) => new Page(path, { headers: { "content-type": "text/html" } });
  await ask("/guide");
  network = offline;
  expect((await ask("/today")).text).toBe("/today");
  vi.setSystemTime(Date.now() + 2 * day);
  expect((await ask("/today")).text).toBe("");
  expect(await caches.keys()).toEqual(["cairn-shell"]);
  expect(await caches.match("/-/expired")).toBeDefined();
  network = async (path) => pageOf(path);
  await ask("/learn");
  expect(await caches.match("/-/expired")).toBeUndefined();
});

test("a clock that is put back by weeks keeps nothing alive", async () => {
  await ask("/today");
  vi.setSystemTime(Date.now() - 20 * 24 * 60 * 60 * 1000);
  network = offline;
  expect((await ask("/today")).text).toBe("");
});

test("a store that can't be read stands in the way of no page that the network has", async () => {
  await ask("/today");
  vi.stubGlobal("caches", {
    keys: () => Promise.reject(new Error("no store")),
    match: () => Promise.reject(new Error("no store")),
    open: () => Promise.reject(new Error("no store")),
  });
  expect((await ask("/today")).text).toBe("/today");
  expect((await askForData("/learn?_rsc=1", "/today")).text).toBe("/learn?_rsc=1");
});

test("a window learns that it shows a copy, also when others are opened; of a closed one nothing is left", async () => {
  const [here, closed] = [new FakeClient("here"), new FakeClient("closed")];
  await ask("/learn");
  network = offline;
  await ask("/learn", { into: "here" });
  await ask("/learn", { into: "closed" });
  await say("is-copy", closed);
  expect(closed.heard).toEqual([{ kind: "copy", keptAt: "/learn" }]);
  open = [here];
  await vi.advanceTimersByTimeAsync(120_000);
  await ask("/learn", { into: "next" });
  await say("is-copy", here);
  expect(here.heard).toEqual([{ kind: "copy", keptAt: "/learn" }]);
  await say("is-copy", closed);
  expect(closed.heard).toHaveLength(1);
});
