/**
 * A strict browser policy on every route (spec trust, S9). Seen to fail: with one nonce for all requests; with a private
 * page that may be stored; with the session cookie readable by scripts; with a sign-out under https that browsers
 * ignore, because it drops the cookie without saying `Secure`; with https
 * promised by proxy.ts, which public pages and files do not pass.
 */
import { expect } from "@playwright/test";
import { callAction } from "./actions";
import { calls, settle } from "./every-action";
import { listRoutes, routes, settleInPublic } from "./every-route";
import { type Answer, cookiesOf, send } from "./http";
import { startServer, test } from "./server";

const ofRequest =
  /^default-src 'self'; script-src 'self' 'nonce-([\w+/=]{24})' 'strict-dynamic'; style-src 'self' 'nonce-\1'; img-src 'self' data:; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/;
const ofCached =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const policyOf = ({ headers }: Answer) => String(headers["content-security-policy"]);
const nonceOf = (answer: Answer) => ofRequest.exec(policyOf(answer))?.[1] ?? "";

/** A page that is rendered for this request: its own nonce, on every script and style, and kept nowhere. */
function expectRendered(answer: Answer, again: Answer): void {
  expect(policyOf(answer)).toMatch(ofRequest);
  expect(nonceOf(again)).not.toBe(nonceOf(answer));
  expect(answer.headers["cache-control"]).toContain("no-store");
  const tags = answer.body.match(/<(script|style)\b[^>]*>|<link\b[^>]*rel="stylesheet"[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(0);
  expect(tags.filter((tag) => !tag.includes(` nonce="${nonceOf(answer)}"`))).toEqual([]);
}

test("every route is listed here", () => {
  expect(listRoutes()).toEqual(Object.keys(routes).sort());
});

for (const [route, { kind, path: pathOf, leadsTo }] of Object.entries(routes)) {
  test(`${route} is answered with the policy of its kind: ${kind}`, async ({ server }) => {
    const ada = await settleInPublic();
    const path = pathOf(ada);
    const get = (headers: Record<string, string> = {}) => send(server, { path, headers });
    const [asStranger, again, asAda] = [await get(), await get(), await get({ cookie: ada.cookie })];

    for (const answer of [asStranger, asAda]) {
      expect(answer.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "strict-origin-when-cross-origin",
        "cross-origin-opener-policy": "same-origin",
      });
      expect(answer.headers["x-powered-by"]).toBeUndefined();
      expect(answer.headers["strict-transport-security"]).toBeUndefined();
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }

    if (kind === "page") {
      expectRendered(asStranger, again);
      expectRendered(asAda, asStranger);
    }
    if (kind === "entry") {
      expectRendered(asStranger, again);
      expect([asAda.status, asAda.headers.location]).toEqual([307, leadsTo ?? "/today"]);
    }
    if (kind === "private") {
      expectRendered(asAda, await get({ cookie: ada.cookie }));
      // What Next's script asks for when a link is followed; Next first sends it to an address of its own making.
      const asked = { cookie: ada.cookie, rsc: "1" };
      const asData = await send(server, { path: (await get(asked)).headers.location ?? "", headers: asked });
      expect(asData.headers["content-type"]).toBe("text/x-component");
      expect(asData.headers["cache-control"]).toContain("no-store");
      const signIn = `/sign-in?callbackUrl=${encodeURIComponent(path)}`;
      expect([asStranger.status, asStranger.headers.location]).toEqual([307, signIn]);
      expect(asStranger.headers["cache-control"]).toContain("no-store");
    }
    if (kind === "public") {
      expect([asStranger.status, policyOf(asStranger)]).toEqual([200, ofCached]);
      expect(asStranger.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
      expect(asAda.body).toBe(asStranger.body);
      const nobodys = await send(server, { path: "/u/nobody-at-all" });
      expect([nobodys.status, policyOf(nobodys)]).toEqual([404, ofCached]);
    }
    if (kind === "beside") {
      expect([asStranger.status, policyOf(asStranger)]).toEqual([200, "default-src 'none'"]);
      expect(asStranger.headers["cache-control"]).toBe("public, max-age=300");
    }
    if (kind === "machine") expect(asAda.headers["cache-control"]).toContain("no-store");
  });
}

/** Signs in and out again on a server, with these headers on every request. Answers what was said about cookies. */
async function cookiesAt(base: string, headers: Record<string, string>) {
  const ada = await settle();
  const act = (name: string, cookie?: string) => {
    const { path, args } = calls[name] ?? { path: "/", args: () => [] };
    return callAction(base, { name, path, args: args(ada), cookie, proof: headers });
  };
  const [made] = cookiesOf(await act("signIn"));
  const isSignedIn = async () =>
    (await send(base, { path: "/api/progress", headers: { ...headers, cookie: made?.pair ?? "" } })).status;
  expect(await isSignedIn()).toBe(200);
  const [dropped] = cookiesOf(await act("signOut", made?.pair));
  expect(await isSignedIn()).toBe(401);
  return { made, dropped };
}

test("over http the session's cookie is hidden from scripts and from other sites", async ({ server }) => {
  const spoofed = { origin: server, "x-forwarded-proto": "https" };
  const { made, dropped } = await cookiesAt(server, spoofed);
  const name = `cairn-session-${new URL(server).port}`;
  expect(made?.pair).toMatch(new RegExp(`^${name}=[\\w.-]{100,}$`));
  expect(made?.attributes).toEqual(
    expect.arrayContaining(["path=/", "max-age=2592000", "httponly", "samesite=lax"]),
  );
  expect(made?.attributes.filter((attribute) => /^(secure|domain)/.test(attribute))).toEqual([]);
  expect(dropped?.pair).toBe(`${name}=`);
  expect(dropped?.attributes).toContain("expires=thu, 01 jan 1970 00:00:00 gmt");
});

const underHttps = [
  { settings: { APP_URL: "https://cairn.example" }, headers: {}, transport: "max-age=15552000" },
  { settings: { APP_URL: "https://nas.lan:8443" }, headers: {}, transport: undefined },
  {
    settings: { TRUST_PROXY: "true" },
    headers: { "x-forwarded-host": "cairn.example", "x-forwarded-proto": "https" },
    transport: undefined,
  },
];

for (const { settings, headers, transport } of underHttps) {
  test(`under https, by ${JSON.stringify(settings)}, the cookie is bound to this very host, and each answer says the same of https`, async () => {
    const server = await startServer({ CAIRN_DATA: process.env["E2E_DATA"] ?? "", ...settings });
    try {
      const origin = settings.APP_URL ?? "https://cairn.example";
      const { port } = new URL(origin);
      const name = `__Host-cairn-session${port && `-${port}`}`;
      const { made, dropped } = await cookiesAt(server.base, { ...headers, origin });
      expect(made?.pair).toMatch(new RegExp(`^${name}=[\\w.-]{100,}$`));
      const bound = ["path=/", "httponly", "samesite=lax", "secure"];
      expect(made?.attributes).toEqual(expect.arrayContaining(bound));
      expect(made?.attributes.filter((attribute) => attribute.startsWith("domain"))).toEqual([]);
      expect(dropped?.pair).toBe(`${name}=`);
      expect(dropped?.attributes).toEqual(expect.arrayContaining(bound));

      const ada = await settleInPublic();
      const [file] = /\/_next\/static\/[^"]+\.css/.exec((await send(server.base, { path: "/" })).body) ?? [];
      const elsewhere = [file ?? "", "/u/nobody-at-all", "/s/no-such-token", "/no/such/page"];
      for (const path of [...Object.values(routes).map((route) => route.path(ada)), ...elsewhere]) {
        const { headers: said } = await send(server.base, { path, headers });
        expect(said["strict-transport-security"], path).toBe(transport);
      }
    } finally {
      await server.end();
    }
  });
}
