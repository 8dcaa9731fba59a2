/** Seen to fail: with the last call in place of the first; with what is dated back taken for use. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EventInput } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";

const device = new Map<string, string>();

beforeEach(() => {
  device.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => void device.set(key, value),
  });
});

afterEach(() => vi.unstubAllGlobals());

/** A page that is loaded anew. */
async function onNewPage(now: number, asGuest: readonly EventInput[] = []): Promise<number> {
  vi.resetModules();
  const { firstUse } = await import("./first-use");
  firstUse(now, asGuest);
  return firstUse(now + 1, []);
}

test("a device remembers when it first used Cairn, over all pages", async () => {
  expect(await onNewPage(1000)).toBe(1000);
  expect(await onNewPage(2000, [newEvent("item", "done", 500)])).toBe(1000);
});

test("what a guest did before this was remembered says it, but for what they dated back", async () => {
  const earlier = newEvent("item", "done", 300);
  expect(await onNewPage(1000, [earlier, { ...newEvent("item", "done", 100), backdated: true }])).toBe(300);
});

test("where the device keeps nothing, nothing is older than the page", async () => {
  vi.stubGlobal("localStorage", undefined);
  expect(await onNewPage(1000)).toBe(1000);
  expect(await onNewPage(2000)).toBe(2000);
});
