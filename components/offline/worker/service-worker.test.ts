/**
 * The worker with a network and caches of the test's own. Seen to fail: with pages kept and answered whatever their query;
 * with a limit for a page that asks for itself; with a sign-out after which the next write is followed by a look at what
 * to keep; with a list that is asked for before a wipe and used after it; with copies that are never dropped; with pages
 * that never expire, whose time begins anew with the guide, or that a clock put back keeps; with a store that throws; with
 * what is kept not looked at for its reader, status, type, redirect or origin, an older worker's mistakes taken for pages,
 * a store that is waited for, one file's failure that ends the others, no pace, a Retry-After unread, and a first run that is not given up.
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
let isFull: boolean;

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
    if (isFull) throw new DOMException("full", "QuotaExceededError");
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
  isFull = false;
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

const install = () =>
  new Promise((resolve) => {
    handlers.get("install")?.({ waitUntil: resolve });
  });

const listOf = (files: string[], paths: string[]) =>
  Response.json(
    { build: "b", files, pages: Object.fromEntries(paths.map((path) => [path, "1"])) },
    { headers: { "cairn-reader": "ada" } },
  );
const list = (...paths: string[]) => listOf([], paths);
const html = (words: string, status = 200, headers: Record<string, string> = {}) =>
  new Page(words, { status, headers: { "content-type": "text/html", ...headers } });
const script = (words: string) => new Page(words, { headers: { "content-type": "text/javascript" } });
const chunk = "/_next/static/chunks/a.js";
const askForFile = () => ask(chunk, { mode: "no-cors" });

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
  network = async (path) => html(path, 200, { "cairn-reader": "everyone" });
  await ask("/guide");
  network = async () => html("sign in here");
  await ask("/learn");
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

const notOurs: [what: string, answer: () => Response][] = [
  ["a gateway's page with 200", () => html("sign in here")],
  ["a gateway's page with 401", () => html("who are you?", 401)],
  ["a failure of our own", () => html("failed", 500, { "cairn-reader": "ada" })],
  ["another reader's page", () => html("eve's", 200, { "cairn-reader": "eve" })],
  ["data in place of a page", () => Response.json({}, { headers: { "cairn-reader": "ada" } })],
  [
    "where a redirect led",
    () =>
      Object.defineProperty(html("elsewhere", 200, { "cairn-reader": "ada" }), "redirected", { value: true }),
  ],
  [
    "an opaque answer",
    () => Object.defineProperty(html("other", 200, { "cairn-reader": "ada" }), "type", { value: "opaque" }),
  ],
];
test.each(notOurs)("%s is not kept when pages are brought up to date", async (_what, answer) => {
  await ask("/learn");
  network = async (path) => (path === "/api/offline" ? list("/learn") : answer());
  await say("keep");
  network = offline;
  expect((await ask("/learn")).text).toBe("/learn");
});

test("a gateway's page is shown, and replaces nothing that is kept", async () => {
  await ask("/today");
  network = async () => html("Back soon");
  expect((await ask("/today")).text).toBe("Back soon");
  network = offline;
  expect((await ask("/today")).text).toBe("/today");
});

test("a gateway's page in place of the list changes nothing", async () => {
  await ask("/today");
  network = async () => html("sign in here");
  await say("keep");
  network = offline;
  expect((await ask("/today")).text).toBe("/today");
});

test("what a proxy says while Cairn is away is not shown in place of a copy", async () => {
  network = async () => html("Bad gateway", 502);
  expect((await ask("/today")).text).toBe("Bad gateway");
  network = async (path) => pageOf(path);
  await ask("/today");
  network = async () => html("Bad gateway", 502);
  expect((await ask("/today")).text).toBe("/today");
});

test("what an older worker kept wrongly is fetched anew, and not shown meanwhile", async () => {
  await ask("/learn");
  network = async (path) => (path === "/api/offline" ? list("/today", "/learn") : pageOf(path));
  await say("keep");
  await (await caches.open("cairn-pages-ada")).put("/today", html("Back soon"));
  await (await caches.open("cairn-shell")).put(chunk, html("Back soon"));
  network = offline;
  expect((await ask("/today")).text).toBe("");
  network = async (path) =>
    path === "/api/offline"
      ? listOf([chunk], ["/today", "/learn"])
      : path === chunk
        ? script("a")
        : pageOf(path);
  asked = [];
  await say("keep");
  await vi.advanceTimersByTimeAsync(limit);
  expect(asked).toEqual(["/api/offline", chunk, "/today"]);
  network = offline;
  expect((await ask("/today")).text).toBe("/today");
  expect((await askForFile()).text).toBe("a");
});

test("a page in place of a script is handed on once, and not kept", async () => {
  network = async () => html("sign in here");
  expect((await askForFile()).text).toBe("sign in here");
  expect(await caches.match(chunk)).toBeUndefined();
  network = async () => script("a");
  expect((await askForFile()).text).toBe("a");
  network = offline;
  expect((await askForFile()).text).toBe("a");
});

test("a full device shows every page and runs every script that the network has", async () => {
  isFull = true;
  network = async (path) => (path === chunk ? script("a") : pageOf(path));
  expect((await askForFile()).text).toBe("a");
  expect((await ask("/today")).text).toBe("/today");
  expect((await askForData("/learn?_rsc=1", "/today")).text).toBe("/learn?_rsc=1");
});

test("who leaves while pages are fetched has none of the rest fetched or kept", async () => {
  const paths = Array.from({ length: 20 }, (_, index) => `/learn/s/${index}`);
  network = async (path) => (path === "/api/offline" ? list(...paths) : pageOf(path));
  await say("keep");
  await say("forget");
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.length).toBeLessThanOrEqual(before + 3);
  expect(await caches.keys()).toEqual(["cairn-shell"]);
});

test("a whole plan is fetched at a walk: a few pages at once, then one a second", async () => {
  const paths = Array.from({ length: 90 }, (_, index) => `/learn/s/${index}`);
  network = async (path) => (path === "/api/offline" ? list(...paths) : pageOf(path));
  await say("keep");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.length).toBeLessThan(20);
  await vi.advanceTimersByTimeAsync(90_000);
  expect(asked).toEqual(["/api/offline", ...paths]);
});

test("a worker that gives way to a newer one fetches no more of the plan", async () => {
  const paths = Array.from({ length: 90 }, (_, index) => `/learn/s/${index}`);
  network = async (path) => (path === "/api/offline" ? list(...paths) : pageOf(path));
  await say("keep");
  await say("give-way");
  await vi.advanceTimersByTimeAsync(90_000);
  expect(asked.length).toBeLessThan(12);
});

test("a later tick is looked at before the rest of the plan", async () => {
  const paths = Array.from({ length: 90 }, (_, index) => `/learn/s/${index}`);
  network = async (path) => (path === "/api/offline" ? list(...paths) : pageOf(path));
  await say("keep");
  await write();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.filter((path) => path === "/api/offline")).toHaveLength(2);
});

test("who is told to wait waits for as long as it says, and then asks for that alone", async () => {
  let refusals = 0;
  network = async (path) => {
    if (path === "/api/offline") return listOf([chunk], []);
    refusals += 1;
    return refusals === 1 ? html("slow down", 429, { "retry-after": "30" }) : script("a");
  };
  await say("keep");
  await vi.advanceTimersByTimeAsync(29_000);
  expect(asked).toEqual(["/api/offline", chunk]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual(["/api/offline", chunk, chunk]);
  network = offline;
  expect((await askForFile()).text).toBe("a");
});

test("a gateway's page in place of the one for what is not kept makes no worker ready", async () => {
  network = async (path) => (path === "/api/offline" ? list() : html("sign in here"));
  await expect(install()).rejects.toThrow("the page for what is not kept: 200");
});

test("one file that fails does not keep a worker from being ready, and a limit is waited out", async () => {
  let isLimited = true;
  network = async (path) => {
    if (isLimited) return html("slow down", 429);
    if (path === "/api/offline") return listOf(["/_next/static/chunks/b.js", chunk], []);
    if (path === "/offline") return pageOf(path);
    return path === chunk ? script("a") : offline();
  };
  const ready = install();
  await vi.advanceTimersByTimeAsync(1_000);
  isLimited = false;
  await vi.advanceTimersByTimeAsync(20_000);
  await ready;
  network = offline;
  expect((await ask("/history")).text).toBe("/offline");
  expect((await askForFile()).text).toBe("a");
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
