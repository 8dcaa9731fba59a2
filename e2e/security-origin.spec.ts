/**
 * No cross-site writes (spec trust, S7): every action with every combination of the headers that tell where a write
 * comes from. Seen to fail: with a missing `Origin` let through, as Next does; with the guard kept from `/_next/static`
 * without its last slash; with a relayed action refused (a tick under a name other than localhost was lost); with
 * the mark of a relayed one not looked at.
 */
import { isDeepStrictEqual } from "node:util";
import { expect } from "@playwright/test";
import { callAction, idOf, listActions, multipart, ownProof } from "./actions";
import { calls, formOf, type Resident, settle, stateOf } from "./every-action";
import { send } from "./http";
import { startServer, test } from "./server";

type Proof = Record<string, string>;

const evil = "https://evil.example";

/** Every combination of who says where the write comes from, told apart by whether our own page could have sent it. */
function combinations(own: string): { own: Proof[]; foreign: Proof[] } {
  const origins = [own, evil, "null", undefined];
  const sites = ["same-origin", "same-site", "cross-site", undefined];
  const forwardedHosts = [undefined, "evil.example"];
  const found: { own: Proof[]; foreign: Proof[] } = { own: [], foreign: [] };
  for (const origin of origins) {
    for (const site of sites) {
      for (const forwardedHost of forwardedHosts) {
        const proof = {
          ...(origin && { origin }),
          ...(site && { "sec-fetch-site": site }),
          ...(forwardedHost && { "x-forwarded-host": forwardedHost }),
        };
        const isOurs =
          forwardedHost === undefined &&
          (origin === own || origin === undefined || origin === "null") &&
          (site === "same-origin" || (site === undefined && origin === own));
        found[isOurs ? "own" : "foreign"].push(proof);
      }
    }
  }
  const { port } = new URL(own);
  const alike = [
    ...[`http://localhost:${Number(port) + 1}`, "http://localhost", `https://localhost:${port}.evil.example`],
    ...[
      `http://localhost:${port}@evil.example`,
      `http://evil@localhost:${port}`,
      `${own}/`,
      `${own}, ${evil}`,
    ],
  ];
  return { own: found.own, foreign: [...found.foreign, ...alike.map((origin) => ({ origin }))] };
}

async function call(server: string, name: string, who: Resident, proof: Proof) {
  const { path, args } = calls[name] ?? { path: "/", args: () => [] };
  return callAction(server, { name, path, args: args(who), cookie: who.cookie, proof });
}

test("every action is listed here", () => {
  expect(listActions()).toEqual(Object.keys(calls).sort());
});

for (const name of Object.keys(calls)) {
  test(`${name} is refused unless our own page asks for it`, async ({ server }) => {
    const { own, foreign } = combinations(server);
    expect([own.length, foreign.length]).toEqual([4, 35]);
    const ada = await settle();
    const before = await stateOf(ada);
    await Promise.all(
      foreign.map(async (proof) => {
        const { status, headers } = await call(server, name, ada, proof);
        expect(status, JSON.stringify(proof)).toBe(403);
        expect(headers["content-type"]).toBe("application/problem+json");
      }),
    );
    expect(await stateOf(ada)).toEqual(before);

    for (const proof of own) {
      const whoever = await settle();
      const untouched = await stateOf(whoever);
      const { status, headers, body } = await call(server, name, whoever, proof);
      const said = JSON.stringify([proof, headers, body.slice(0, 500)]);
      expect(status, said).toBe(200);
      expect(isDeepStrictEqual(await stateOf(whoever), untouched), said).toBe(false);
    }
  });
}

test("so is the plain form of a browser without JavaScript", async ({ server }) => {
  const ada = await settle();
  const before = await stateOf(ada);
  const { type, body } = await multipart(formOf({ [`$ACTION_ID_${idOf("signOut")}`]: "" }));
  const post = (proof: Proof) =>
    send(server, {
      method: "POST",
      path: "/today",
      headers: { ...proof, cookie: ada.cookie, "content-type": type },
      body,
    });
  const refused = await Promise.all(combinations(server).foreign.map(post));
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([403]));
  expect(await stateOf(ada)).toEqual(before);
  expect((await post(ownProof(server))).status).toBe(303);
  expect(await stateOf(ada)).not.toEqual(before);
});

test("no address is outside of the guard, whatever it looks like", async ({ server }) => {
  const ada = await settle();
  const before = await stateOf(ada);
  const paths = [
    ...["/", "/today", "/today?_rsc=x", "/nowhere", "/s/x", "/api/progress", "/healthz"],
    ...["/u/nobody", "/u/nobody?x", "/u", "/u/", "/u/../today", "/u/%2e%2e/today", "/u/nobody/badge.svg"],
    ...["/_next/static/x", "/_next/staticx", "/_next/static", "/_next/static/../../today", "/_next/imagex"],
    ...["/_next/static/%2e%2e/%2e%2e/today", "/_next/static/..%2f..%2ftoday", "/%5Fnext/static/../../today"],
    ...["/_next/image", "/_next/data/x/today.json", "/_next", "//today", "//_next/static/x", "/.//today"],
    ...["/_next/static\\..\\..\\today", `${server}/today`, `${server}/_next/static/../../today`, "/today/"],
    ...["/today.rsc", "/today.txt", "/index", "/icon.svg", "/favicon.ico", "/_error", "/_not-found", "/404"],
  ];
  const { type, body } = await multipart(formOf({ [`$ACTION_ID_${idOf("signOut")}`]: "" }));
  for (const path of paths) {
    for (const name of ["recordEvents", "renewLink", "signOut"]) {
      const args = calls[name]?.args(ada) ?? [];
      const proof = { "sec-fetch-site": "cross-site" };
      const { status } = await callAction(server, { name, path, args, cookie: ada.cookie, proof });
      expect([403, 404, 308], `${name} at ${path}`).toContain(status);
    }
    const headers = { "sec-fetch-site": "cross-site", cookie: ada.cookie, "content-type": type };
    const { status } = await send(server, { method: "POST", path, headers, body });
    expect([403, 404, 308], path).toContain(status);
  }
  expect(await stateOf(ada)).toEqual(before);
});

test("other methods than GET, HEAD and POST are not allowed anywhere", async ({ server }) => {
  const paths = ["/", "/today", "/nowhere", "/u/nobody", "/u/nobody/badge.svg", "/s/x", "/api/progress"];
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "SEARCH"]) {
    for (const path of [...paths, "/healthz", "/icon.svg", "/_next/static/x", "*"]) {
      const { status, headers } = await send(server, { method, path });
      expect([status, headers.allow], `${method} ${path}`).toEqual([405, "GET, HEAD, POST"]);
    }
  }
  expect((await send(server, { method: "HEAD", path: "/" })).status).toBe(200);
});

test("a tick that is sent while its page is left is saved, whatever name Cairn is reached by", async ({
  server,
}) => {
  for (const host of [new URL(server).host, "cairn.lan:3000", "192.168.7.7"]) {
    const ada = await settle();
    const before = await stateOf(ada);
    const proof = { host, origin: `http://${host}` };
    const { status } = await callAction(server, {
      name: "recordEvents",
      // A page that knows nothing of ticks: Next hands the action on to one that does.
      path: "/settings/time",
      args: calls["recordEvents"]?.args(ada) ?? [],
      cookie: ada.cookie,
      proof,
    });
    expect(status).toBe(200);
    expect(await stateOf(ada), host).not.toEqual(before);
  }
});

test("nobody can pass a write off as one that was handed on", async ({ server }) => {
  const ada = await settle();
  const before = await stateOf(ada);
  for (const mark of ["", "1", "true", "x".repeat(43)]) {
    const proof = {
      "x-cairn-relay": mark,
      "x-action-forwarded": "1",
      "x-forwarded-host": "evil.example",
      origin: evil,
    };
    expect((await call(server, "recordEvents", ada, proof)).status).toBe(403);
  }
  expect(await stateOf(ada)).toEqual(before);
});

type HostsChoice = { settings: Record<string, string>; passes: Proof[]; refused: Proof[] };
const settingsOfHost: HostsChoice[] = [
  {
    settings: { APP_URL: "https://cairn.example" },
    passes: [
      { origin: "https://cairn.example" },
      { origin: "https://cairn.example", host: "10.0.0.7:3000" },
      { "sec-fetch-site": "same-origin" },
    ],
    refused: [
      { origin: "http://cairn.example" },
      { origin: "https://cairn.example:8443" },
      { origin: evil, host: "evil.example" },
      { origin: evil, "x-forwarded-host": "evil.example" },
      { origin: "https://cairn.example", "x-forwarded-host": "evil.example" },
      { origin: "https://cairn.example", "sec-fetch-site": "cross-site" },
      {},
    ],
  },
  {
    settings: { TRUST_PROXY: "true" },
    passes: [
      { "x-forwarded-host": "cairn.example", "x-forwarded-proto": "https", origin: "https://cairn.example" },
      { "x-forwarded-host": "cairn.lan", "x-forwarded-proto": "http", origin: "http://cairn.lan" },
    ],
    refused: [
      { "x-forwarded-host": "cairn.example", "x-forwarded-proto": "https", origin: "http://cairn.example" },
      { "x-forwarded-host": "cairn.example", origin: evil },
      { "x-forwarded-host": "evil.example, cairn.example", origin: evil },
      { "x-forwarded-host": "cairn.example", "sec-fetch-site": "cross-site" },
      { "x-forwarded-host": "cairn.example" },
    ],
  },
];

for (const { settings, passes, refused } of settingsOfHost) {
  test(`with ${JSON.stringify(settings)} only writes from the address in the browser pass`, async () => {
    const server = await startServer({ CAIRN_DATA: process.env["E2E_DATA"] ?? "", ...settings });
    const attempt = async (proof: Proof) => {
      const ada = await settle();
      const before = await stateOf(ada);
      // Under https the cookie has another name; the server takes the one that fits.
      const cookie = `${ada.cookie}; __Host-${ada.cookie}`;
      const { status } = await call(server.base, "recordEvents", { ...ada, cookie }, proof);
      return { status, hasChanged: !isDeepStrictEqual(await stateOf(ada), before) };
    };
    try {
      for (const proof of passes) {
        expect(await attempt(proof), JSON.stringify(proof)).toEqual({ status: 200, hasChanged: true });
      }
      for (const proof of refused) {
        expect(await attempt(proof), JSON.stringify(proof)).toEqual({ status: 403, hasChanged: false });
      }
    } finally {
      await server.end();
    }
  });
}
