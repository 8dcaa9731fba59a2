// Seen to fail on plants: the quarter of an hour left out of freshnessOf; the freshness read after `make`; a private page
// given a freshness; the variant left out of the key; the failed answer kept.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { findPublicStamp, saveSharing } from "@/db/sharing";
import { createTestViewer, withTestDatabase } from "@/db/testing";
import type { ViewerId } from "@/db/viewer-id";
import { keptWhileFresh } from "./kept-while-fresh";

const shown = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };

const stampFinder = Symbol.for("cairn.findPublicStamp");

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-21T12:01:00Z"), toFake: ["Date"] });
  Reflect.set(globalThis, stampFinder, findPublicStamp);
  return () => {
    Reflect.deleteProperty(globalThis, stampFinder);
    vi.useRealTimers();
  };
});

/** Runs `test` with Ada, whose page is public, and an answer that counts how often it was made. */
function withAda(
  test: (ada: ViewerId, find: (handle: string, variant: string) => Promise<string | null>) => Promise<void>,
): Promise<void> {
  return withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await saveSharing(ada, { visibility: "public", ...shown });
    let made = 0;
    const find = keptWhileFresh(async (handle: string, variant: string) => `${handle} ${variant} ${++made}`);
    await test(ada, find);
  });
}

describe("what is made of a public page", () => {
  it("is made once for each variant while nothing changes", () =>
    withAda(async (_, find) => {
      expect([await find("ada", "flat"), await find("ada", "flat")]).toEqual(["ada flat 1", "ada flat 1"]);
      expect(await find("ada", "square")).toBe("ada square 2");
    }));

  it("is made anew at once after a write of that person, and of nobody else", () =>
    withAda(async (ada, find) => {
      await find("ada", "flat");
      const eve = await createTestViewer("eve");
      await saveSharing(eve, { name: "Eve" });
      expect(await find("ada", "flat")).toBe("ada flat 1");
      await saveSharing(ada, { name: "Ada L." });
      expect(await find("ada", "flat")).toBe("ada flat 2");
    }));

  it("is gone with the page, and is the same nothing for somebody unknown", () =>
    withAda(async (ada, find) => {
      await find("ada", "flat");
      await saveSharing(ada, { visibility: "link", ...shown });
      expect(await find("ada", "flat")).toBeNull();
      expect(await find("nobody", "flat")).toBeNull();
    }));

  it("is made anew when a quarter of an hour begins, because a day may", () =>
    withAda(async (_, find) => {
      await find("ada", "flat");
      vi.setSystemTime(Date.parse("2026-11-21T12:14:59.999Z"));
      expect(await find("ada", "flat")).toBe("ada flat 1");
      vi.setSystemTime(Date.parse("2026-11-21T12:15:00Z"));
      expect(await find("ada", "flat")).toBe("ada flat 2");
    }));

  it("is not kept when the write came while it was being made", () =>
    withAda(async (ada) => {
      const names = ["old", "new"];
      const find = keptWhileFresh(async () => {
        const name = names.shift() ?? "later";
        if (name === "old") await saveSharing(ada, { name: "Ada L." });
        return name;
      });
      expect(await find("ada")).toBe("old");
      expect(await find("ada")).toBe("new");
      expect(await find("ada")).toBe("new");
    }));

  it("is shared by all who ask while it is being made, and a failure is not kept", () =>
    withAda(async () => {
      let made = 0;
      const find = keptWhileFresh(async () => {
        made += 1;
        if (made === 1) throw new Error("no picture today");
        return `${made}`;
      });
      const both = await Promise.allSettled([find("ada"), find("ada")]);
      expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      expect(made).toBe(1);
      expect(await find("ada")).toBe("2");
    }));
});
