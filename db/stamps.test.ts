/** Seen to fail: with a stamp that is the instant alone, two changes within one ms share it. */
import { expect, it } from "vitest";
import { bumpStamp, readStamp } from "./stamps";
import { createTestViewer, withTestDatabase } from "./testing";

it("a tag that nothing was written under has the stamp 0", () =>
  withTestDatabase(async () => {
    expect(await readStamp("u:nobody")).toBe(0);
  }));

it("every change gives a stamp that there never was before, however fast they follow", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const seen = new Set<number>();
    for (let change = 0; change < 100; change += 1) {
      bumpStamp(ada);
      seen.add(await readStamp("u:ada"));
    }
    expect(seen.size).toBe(100);
  }));

it("a stamp is the instant of the change, so that one from before a restore never comes round again", () =>
  withTestDatabase(async () => {
    const before = Date.now();
    await createTestViewer("ada");
    expect(await readStamp("u:ada")).toBeGreaterThanOrEqual(before);
  }));
