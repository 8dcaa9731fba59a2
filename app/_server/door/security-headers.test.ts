/** Seen to fail: with another host allowed; with the nonce left out; with the promise of https made on any port. */
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, transportSecurity } from "./security-headers";

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split("; ").map((part) => [part.slice(0, part.indexOf(" ")), part.slice(part.indexOf(" ") + 1)]),
  );
}

describe.each([
  ["of a page rendered for this request", "n0nce"],
  ["of a cached page", null],
])("the policy %s", (_page, nonce) => {
  const policy = directives(contentSecurityPolicy(nonce));

  it("takes nothing from other hosts, no plug-ins, no base, no frames and no forms that lead away", () => {
    expect(policy).toMatchObject({
      "default-src": "'self'",
      "img-src": nonce === null ? "'self'" : "'self' data:",
      "worker-src": "'self'",
      "manifest-src": "'self'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    });
    expect(Object.values(policy).join(" ")).not.toMatch(/\*|https?:|unsafe-eval/);
  });
});

it("a page rendered for this request runs only scripts with its nonce", () => {
  const policy = directives(contentSecurityPolicy("n0nce"));
  expect(policy["script-src"]).toBe("'self' 'nonce-n0nce' 'strict-dynamic'");
  expect(policy["style-src"]).toBe("'self' 'nonce-n0nce'");
});

it("a cached page runs its own inline scripts, and styles from files only", () => {
  const policy = directives(contentSecurityPolicy(null));
  expect(policy["script-src"]).toBe("'self' 'unsafe-inline'");
  expect(policy["style-src"]).toBe("'self'");
});

it.each([
  ["https://cairn.example", "max-age=15552000"],
  ["https://cairn.example:443", "max-age=15552000"],
  ["https://nas.lan:8443", null],
  ["http://cairn.lan:3000", null],
])("with APP_URL %s the browser is told about https: %s", (url, header) => {
  expect(transportSecurity(new URL(url))).toBe(header);
});

it("without APP_URL nothing is promised about https", () => {
  expect(transportSecurity(null)).toBeNull();
});
