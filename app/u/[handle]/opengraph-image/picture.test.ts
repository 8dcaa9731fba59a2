// Seen to fail on plants: a range of Chinese among the drawable letters; the name drawn without asking isDrawable; the
// fonts of the picture left out.
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Profile } from "@/lib/sharing/profile";
import { isDrawable } from "./fonts";
import { drawPicture } from "./picture";

const nothing: Profile = {
  handle: "ada",
  name: "Ada",
  goal: null,
  path: null,
  skills: null,
  streak: null,
  heatmap: null,
};

const fetched = vi.spyOn(globalThis, "fetch");
afterEach(() => fetched.mockClear());

async function sizeOf(profile: Profile): Promise<{ width: number; height: number }> {
  const png = new DataView(await drawPicture(profile));
  return { width: png.getUint32(16), height: png.getUint32(20) };
}

describe("the preview picture", () => {
  it("is 1200 by 630, whatever is shown", async () => {
    expect(await sizeOf(nothing)).toEqual({ width: 1200, height: 630 });
    const full = {
      ...nothing,
      goal: "Junior backend developer · C# · ASP.NET Core · Database administrator",
      path: { done: 68, total: 200, percent: 34, steps: [] },
      skills: [],
      streak: { current: 12, span: 16, longest: 20 },
    };
    expect(await sizeOf({ ...full, name: "Wolfeschlegelsteinhausenbergerdorff ".repeat(2).trim() })).toEqual({
      width: 1200,
      height: 630,
    });
  });

  it("asks no other server for any letter that it draws", async () => {
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      isDrawable,
    );
    expect(letters.length).toBeGreaterThan(500);
    await drawPicture({ ...nothing, name: letters.join("") });
    await drawPicture({ ...nothing, goal: letters.join("") });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("shows the handle for a name that it cannot draw", async () => {
    for (const name of ["艾达", "Ada 🪨", "آدا", "©", "Ada\u034f"]) {
      expect(isDrawable(name)).toBe(false);
      await drawPicture({ ...nothing, name });
    }
    expect(fetched).not.toHaveBeenCalled();
  });
});
