/**
 * Seen to fail: without the look at `//` after resolving ("/.//evil.example" led away); with only `startsWith("/")`; with
 * Today for whatever is no path of ours; with the path carried on as it is, without escaping.
 */
import { expect, it } from "vitest";
import { onTheWayTo, returnPath } from "./return-path";

it.each([
  ["/today", "/today"],
  ["/learn/apis/rest-basics", "/learn/apis/rest-basics"],
  ["/learn?step=apis&x=1", "/learn?step=apis&x=1"],
  ["/settings#goal", "/settings"],
  ["/learn/../settings", "/settings"],
  ["/", "/"],
  ["/%2F/evil.example", "/%2F/evil.example"],
  ["/@evil.example", "/@evil.example"],
])("%s leads to %s", (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});

it.each([
  "",
  "today",
  "https://evil.example",
  "http:evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/.//evil.example",
  "/./\\evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/a/b/../..//evil.example",
  "/%2e//evil.example",
  "/%2E%2e//evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "//user@evil.example",
  "/".repeat(501),
  7,
  ["/settings"],
  { toString: () => "/settings" },
])("%j leads nowhere but home", (asked) => {
  expect(returnPath(asked)).toBe("/");
});

it.each([undefined, null])("%j asks for nothing and leads to Today", (asked) => {
  expect(returnPath(asked)).toBe("/today");
});

it.each(["/", "/learn?step=apis&x=1", "/a%26b", "/settings"])("%s is carried through sign-up", (path) => {
  const { pathname, searchParams } = new URL(onTheWayTo(path, "/sign-up"), "https://cairn.example");
  expect(pathname).toBe("/sign-up");
  expect([...searchParams]).toEqual([["callbackUrl", path]]);
});

it("Today needs no carrying: everything leads there", () => {
  expect(onTheWayTo("/today", "/sign-up")).toBe("/sign-up");
});

it("whatever is asked, the answer resolves to this very site", () => {
  const parts = [
    "/",
    "\\",
    ".",
    "..",
    "%2e",
    "%2f",
    "%5c",
    "@",
    ":",
    "evil.example",
    "\t",
    "\n",
    " ",
    "?",
    "#",
    "a",
  ];
  for (const a of parts) {
    for (const b of parts) {
      for (const c of parts) {
        for (const d of parts) {
          const path = returnPath(`/${a}${b}${c}${d}`);
          expect(new URL(path, "https://cairn.example").origin, JSON.stringify([a, b, c, d])).toBe(
            "https://cairn.example",
          );
        }
      }
    }
  }
});
