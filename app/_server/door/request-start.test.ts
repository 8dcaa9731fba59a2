/** Seen to fail: with the query kept, with the policy kept, and with a path that cannot be decoded handed on. */
import { expect, it } from "vitest";
import { nowhere } from "./nowhere";
import { setRight } from "./request-start";

function seenByNext(url: string, { method = "GET", headers = {} } = {}) {
  const request = { method, url, headers: { ...headers } };
  setRight(request);
  return request;
}

it.each([
  ["/u/ada?email=a@b.c", "/u/ada"],
  ["/u/ada/?email=a@b.c", "/u/ada/"],
  ["/u/ada?_rsc=1abc", "/u/ada"],
  ["/guide?email=a", "/guide"],
  ["/guide/the-path?email=a", "/guide/the-path"],
  ["/u/ada/badge.svg?label=x", "/u/ada/badge.svg?label=x"],
  ["/search?q=sql", "/search?q=sql"],
])("a kept page is asked for without a visitor's query: %s", (url, expected) => {
  expect(seenByNext(url).url).toBe(expected);
});

it("the data of a kept page, too", () => {
  expect(seenByNext("/u/ada?email=a&_rsc=1abc-d", { headers: { rsc: "1" } }).url).toBe("/u/ada");
});

it.each(["/u/%E0%A4%A", "/u/%E0%A4%A/badge.svg", "/learn/%ff", "/guide/%", "/%E0%A4%A?a=b"])(
  "%s cannot be decoded and leads to the 404",
  (url) => {
    expect(seenByNext(url).url).toBe("/s");
  },
);

it("of who asks for a kept page nothing is left, of who writes or asks for another page everything", () => {
  const headers = { host: "cairn.lan", "user-agent": "Twitterbot", cookie: "a=b", "accept-encoding": "gzip" };
  const left = { host: "cairn.lan", "accept-encoding": "gzip" };
  expect(seenByNext("/u/ada", { headers }).headers).toEqual(left);
  expect(seenByNext("/guide/the-path", { headers, method: "HEAD" }).headers).toEqual(left);
  expect(seenByNext("/u/ada", { headers, method: "POST" }).headers).toEqual(headers);
  expect(seenByNext("/today", { headers }).headers).toEqual(headers);
  expect(seenByNext("/u/ada/badge.svg", { headers }).headers).toEqual(headers);
});

it.each([
  ["http://cairn.lan:3000/today?a=b", "/today?a=b"],
  ["HTTP://cairn.lan", "/"],
  ["//cairn.lan/today", "//cairn.lan/today"],
])("%s, as some proxies say it, is %s", (url, expected) => {
  expect(seenByNext(url).url).toBe(expected);
});

it("what Next cannot read of its own is left out", () => {
  const name = "next-router-state-tree";
  const good = encodeURIComponent(JSON.stringify(["", {}]));
  expect(seenByNext("/learn", { headers: { [name]: good } }).headers).toEqual({ [name]: good });
  for (const bad of ["%", "x", "%7B%7D"])
    expect(seenByNext("/learn", { headers: { [name]: bad } }).headers).toEqual({});
});

it("nobody but Cairn says the nonce of its scripts", () => {
  const headers = {
    accept: "text/html",
    "content-security-policy": "script-src 'nonce-X'",
    "content-security-policy-report-only": "script-src 'nonce-X'",
  };
  expect(seenByNext("/", { headers }).headers).toEqual({ accept: "text/html" });
});

it("the asterisk, which is the server and no address, is not found", () => {
  expect(seenByNext("*").url).toBe(nowhere);
  expect(seenByNext("*", { method: "OPTIONS" }).url).toBe("/");
});

it.each(["PUT", "TRACE", "PROPFIND", "DELETE"])("%s meets the door", (method) => {
  expect(seenByNext("/u/ada", { method })).toMatchObject({ method: "OPTIONS", url: "/" });
});
