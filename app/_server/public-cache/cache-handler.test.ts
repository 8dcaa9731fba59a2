// Seen to fail on plants: the freshness read in `set` alone; left out of `get`; the quarter of an hour left out of
// freshnessOf; the first reading overwritten by a later one; askAgain left out; a private page looked for in `kept`;
// `always` for a key that cannot be read; `delete(oldest)` and `delete(key)` left out of Lru.set.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import CacheHandler from "./cache-handler.mjs";
import { Lru } from "./lru.mjs";

const stampFinder = Symbol.for("cairn.findPublicStamp");
const stamps = new Map<string, number>();
const lookups: string[] = [];
let buildFolder = "";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-21T12:01:00Z"), toFake: ["Date"] });
  stamps.clear();
  lookups.length = 0;
  Reflect.set(globalThis, stampFinder, async (handle: string) => {
    lookups.push(handle);
    return stamps.get(handle) ?? null;
  });
  buildFolder = mkdtempSync(join(tmpdir(), "cairn-build-"));
  mkdirSync(join(buildFolder, "app/u"), { recursive: true });
  writeFileSync(join(buildFolder, "app/u/-.html"), "no public page");
  writeFileSync(join(buildFolder, "app/u/-.rsc"), "no public page");
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, stampFinder);
  rmSync(buildFolder, { recursive: true });
});

// Entries outlive a test, as they outlive a request: each test has a person of its own.
let people = 0;
function newPerson(): string {
  const handle = `person-${++people}`;
  stamps.set(handle, 1);
  return handle;
}

const keyOf = (path: string) => `/route-cache/APP_PAGE/${"0a".repeat(32)}/$${path}`;
const request = () => new CacheHandler({ serverDistDir: buildFolder });

type Answer = { status?: number; headers?: Record<string, unknown>; html?: string };

/** What one request does: asks, and where there is nothing, renders (meanwhile `during` happens) and keeps. */
async function visit(key: string, html: string, during: () => void = () => {}): Promise<Answer> {
  const handler = request();
  const found = await handler.get(key);
  if (found) return found.value;
  const answer: Answer = { html };
  during();
  await handler.set(key, answer, { cacheControl: { revalidate: false } });
  return answer;
}

describe("a public page", () => {
  it("is rendered once, and then costs one lookup", async () => {
    const handle = newPerson();
    await visit(keyOf(`/u/${handle}`), "first");
    lookups.length = 0;
    expect(await visit(keyOf(`/u/${handle}`), "second")).toEqual({ html: "first" });
    expect(lookups).toEqual([handle]);
  });

  it("is rendered anew for the first visit after a write, and kept again", async () => {
    const handle = newPerson();
    await visit(keyOf(`/u/${handle}`), "before");
    stamps.set(handle, 2);
    expect(await visit(keyOf(`/u/${handle}`), "after")).toEqual({ html: "after" });
    expect(await visit(keyOf(`/u/${handle}`), "later")).toEqual({ html: "after" });
  });

  it("is rendered anew when a quarter of an hour begins, because a day may", async () => {
    const key = keyOf(`/u/${newPerson()}`);
    await visit(key, "yesterday");
    vi.setSystemTime(Date.parse("2026-11-21T12:14:59.999Z"));
    expect(await visit(key, "too early")).toEqual({ html: "yesterday" });
    vi.setSystemTime(Date.parse("2026-11-21T12:15:00Z"));
    expect(await visit(key, "today")).toEqual({ html: "today" });
  });
});

describe("a write during the render of a public page", () => {
  it("sends all who wait for it to ask again, for some of them came after the write", async () => {
    const handle = newPerson();
    const overtaken = await visit(keyOf(`/u/${handle}`), "old facts", () => stamps.set(handle, 2));
    expect(overtaken).toEqual({ status: 307, headers: { location: `/u/${handle}` }, html: "" });
    expect(await visit(keyOf(`/u/${handle}`), "new facts")).toEqual({ html: "new facts" });
  });

  it("does the same when it made the page private", async () => {
    const handle = newPerson();
    const overtaken = await visit(keyOf(`/u/${handle}`), "old facts", () => stamps.delete(handle));
    expect(overtaken.status).toBe(307);
    expect((await visit(keyOf(`/u/${handle}`), "never")).status).toBe(404);
  });

  it("does not keep what a request began to render before it, also when that asked twice", async () => {
    const handle = newPerson();
    const slow = request();
    await slow.get(keyOf(`/u/${handle}`));
    stamps.set(handle, 2);
    await slow.get(keyOf(`/u/${handle}`));
    await slow.set(keyOf(`/u/${handle}`), { html: "old facts" }, {});
    expect(await visit(keyOf(`/u/${handle}`), "new facts")).toEqual({ html: "new facts" });
  });
});

describe("the page of private, deleted and unknown people", () => {
  it("is the one 404 that was made at build time, and nothing is rendered", async () => {
    const handle = newPerson();
    await visit(keyOf(`/u/${handle}`), "public");
    stamps.delete(handle);
    const gone = await visit(keyOf(`/u/${handle}`), "never");
    expect(gone).toMatchObject({ status: 404, html: "no public page" });
    expect(await visit(keyOf("/u/nobody"), "never")).toEqual(gone);
    expect(await visit(keyOf("/u/%70erson-1"), "never")).toEqual(gone);
  });

  it("is public again at once", async () => {
    const handle = newPerson();
    stamps.delete(handle);
    await visit(keyOf(`/u/${handle}`), "never");
    stamps.set(handle, 3);
    expect(await visit(keyOf(`/u/${handle}`), "public")).toEqual({ html: "public" });
  });
});

describe("any other answer", () => {
  it("is kept without a lookup", async () => {
    await visit(keyOf("/icon.svg"), "first");
    expect(await visit(keyOf("/icon.svg"), "second")).toEqual({ html: "first" });
    expect(lookups).toEqual([]);
  });

  it("is not kept under a key of an unknown form, which may be a public page's", async () => {
    await visit("/u/somebody", "first");
    expect(await visit("/u/somebody", "second")).toEqual({ html: "second" });
  });

  it("is rendered, and not kept, for a person's path while the app is being built", async () => {
    Reflect.deleteProperty(globalThis, stampFinder);
    await visit(keyOf("/u/-"), "first");
    expect(await visit(keyOf("/u/-"), "second")).toEqual({ html: "second" });
  });
});

describe("the memory", () => {
  const filled = (limits: { mostEntries: number; mostBytes: number }, bytes: number[]) => {
    const lru = new Lru<number>(limits);
    bytes.forEach((size, index) => {
      lru.set(`${index}`, index, size);
    });
    return bytes.map((_, index) => lru.get(`${index}`)).filter((value) => value !== undefined);
  };

  it("holds only so many entries and only so many bytes, the newest", () => {
    expect(filled({ mostEntries: 2, mostBytes: 100 }, [1, 1, 1])).toEqual([1, 2]);
    expect(filled({ mostEntries: 9, mostBytes: 100 }, [40, 40, 40])).toEqual([1, 2]);
    expect(filled({ mostEntries: 9, mostBytes: 100 }, [40, 101])).toEqual([0]);
  });

  it("drops what was not asked for the longest", () => {
    const lru = new Lru<string>({ mostEntries: 2, mostBytes: 100 });
    lru.set("a", "a", 1);
    lru.set("b", "b", 1);
    lru.get("a");
    lru.set("c", "c", 1);
    expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual(["a", undefined, "c"]);
  });

  it("counts what stands in place of another once", () => {
    const lru = new Lru<number>({ mostEntries: 9, mostBytes: 100 });
    lru.set("a", 0, 10);
    for (let index = 0; index < 50; index += 1) lru.set("b", index, 60);
    expect([lru.get("a"), lru.get("b")]).toEqual([0, 49]);
  });
});
