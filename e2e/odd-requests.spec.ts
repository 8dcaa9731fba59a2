/**
 * Requests that no browser sends: each gets an answer that is no 500, or its connection is closed, and soon (spec trust,
 * S6). Seen to fail: with `GET *` left to Next (500).
 */
import { once } from "node:events";
import { expect } from "@playwright/test";
import { openConnection } from "./connection";
import { routes } from "./every-route";
import { test } from "./server";

const methods = [
  "GET",
  "HEAD",
  "OPTIONS",
  "TRACE",
  "PUT",
  "PATCH",
  "DELETE",
  "PROPFIND",
  "REPORT",
  "PURGE",
  "M-SEARCH",
  "POST",
];
const paths = Object.keys(routes).map((route) => route.replaceAll(/\[\w+\]/g, "x"));
const long = "a".repeat(8_000);

const targets = [
  "//",
  "//evil.example/",
  "/learn//x",
  "/./today",
  "/../etc/passwd",
  "/%2e%2e/",
  "/%00",
  "/%",
  "/\\",
]
  .concat(["http://evil.example/today", "http://localhost/", "*", "/?", "/#x", `/${long}`, `/?${long}`])
  .concat([
    `/u/${long}`,
    "/u/%E0%A4%A",
    "/_next/image?url=x",
    "/_next/static/..%2f",
    "/_next/data/x/today.json",
  ])
  .concat(["/?_rsc=1", "/today?__nextDefaultLocale=x", `/${"x/".repeat(1_000)}`, "today", "?", ":80"]);

const close = "Host: localhost\r\nConnection: close\r\n";
const heads: Readonly<Record<string, string>> = {
  "HTTP/1.0": "GET / HTTP/1.0\r\n\r\n",
  "HTTP/1.0 that stays":
    "GET /healthz HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n\r\nGET / HTTP/1.0\r\n\r\n",
  "HTTP/0.9": "GET /\r\n\r\n",
  "HTTP/2 at once": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "TLS at once": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  "no Host": "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
  "two hosts": `GET / HTTP/1.1\r\nHost: a\r\n${close}\r\n`,
  "a hundred headers": `GET / HTTP/1.1\r\n${close}${Array.from({ length: 100 }, (_, i) => `X-${i}: y\r\n`).join("")}\r\n`,
  "two thousand headers": `GET / HTTP/1.1\r\n${close}${Array.from({ length: 2_000 }, (_, i) => `X-${i}: y\r\n`).join("")}\r\n`,
  "one header a hundred times": `GET / HTTP/1.1\r\n${close}${"Accept: a/b\r\n".repeat(100)}\r\n`,
  "two lengths": `POST / HTTP/1.1\r\n${close}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
  "a length and chunks": `POST / HTTP/1.1\r\n${close}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  "no number as a length": `POST / HTTP/1.1\r\n${close}Content-Length: -1\r\n\r\n`,
  "chunks that are none": `POST / HTTP/1.1\r\n${close}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`,
  "an expectation that nobody knows": `POST / HTTP/1.1\r\n${close}Expect: more\r\nContent-Length: 0\r\n\r\n`,
  "a range": `GET /icon.svg HTTP/1.1\r\n${close}Range: bytes=0-1,5-\r\n\r\n`,
  "a body with GET": `GET / HTTP/1.1\r\n${close}Content-Length: 3\r\n\r\nabc`,
  "Next's own headers": `GET / HTTP/1.1\r\n${close}x-middleware-subrequest: proxy\r\nx-invoke-status: 500\r\nrsc: 1\r\nnext-router-state-tree: %\r\n\r\n`,
};

test("no odd request is answered with 500, and none is left without an end", async ({ server }) => {
  test.setTimeout(120_000);
  const requests: Record<string, string> = { ...heads };
  for (const path of paths) {
    for (const method of methods)
      requests[`${method} ${path}`] = `${method} ${path} HTTP/1.1\r\n${close}\r\n`;
  }
  for (const target of targets) {
    requests[`GET ${target.slice(0, 60)}`] = `GET ${target} HTTP/1.1\r\n${close}\r\n`;
  }
  const wrong: string[] = [];
  for (const [name, text] of Object.entries(requests)) {
    const { socket, heard } = await openConnection(server, text);
    if (!socket.readableEnded && !socket.destroyed)
      await Promise.race([once(socket, "end"), once(socket, "close")]);
    socket.destroy();
    const status = /^HTTP\/1\.1 (\d+)/.exec(heard())?.[1] ?? "closed";
    if (status.startsWith("5")) wrong.push(`${name}: ${status}`);
  }
  expect(wrong).toEqual([]);
});
