import { describe, expect, it } from "vitest";
import { opens } from "./keys";

const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const idle = { ...press, writing: false, singleKeysOff: false };

describe("a key", () => {
  it("opens search with Ctrl or Cmd K, also while writing and with single keys off", () => {
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(opens({ ...idle, ...modifier, key: "k" })).toBe("palette");
      expect(opens({ ...idle, ...modifier, key: "K", writing: true, singleKeysOff: true })).toBe("palette");
    }
  });

  it("alone opens search or the list of keys, whether or not it takes Shift on this keyboard", () => {
    for (const shiftKey of [false, true]) {
      expect(opens({ ...idle, key: "/", shiftKey })).toBe("palette");
      expect(opens({ ...idle, key: "?", shiftKey })).toBe("keys");
    }
  });

  it("alone does nothing while writing, with another key held, or when single keys are off", () => {
    for (const key of ["/", "?"]) {
      expect(opens({ ...idle, key, writing: true })).toBeNull();
      expect(opens({ ...idle, key, singleKeysOff: true })).toBeNull();
      for (const held of ["ctrlKey", "metaKey", "altKey"]) {
        expect(opens({ ...idle, key, [held]: true })).toBeNull();
      }
    }
  });

  it("that is not ours does nothing", () => {
    const others = [
      { key: "k" },
      { key: "j", ctrlKey: true },
      { key: "k", ctrlKey: true, shiftKey: true },
      { key: "k", ctrlKey: true, altKey: true },
      { key: "k", ctrlKey: true, metaKey: true },
    ];
    for (const other of others) expect(opens({ ...idle, ...other })).toBeNull();
  });
});
