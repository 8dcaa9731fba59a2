/** The browser policy of every answer (`securityHeaders`) and the script policy of a page (`contentSecurityPolicy`). */

export const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/**
 * `Strict-Transport-Security`, or null. Only the host can promise https, and does so with APP_URL. Not on a port of its
 * own: the promise holds for every port of the name, and would take other services of a home server off the air. Nor
 * for subdomains, which are not ours to speak for. 180 days, so that a host who gives https up is reached again.
 */
export function transportSecurity(appUrl: URL | null): string | null {
  return appUrl?.protocol === "https:" && appUrl.port === "" ? "max-age=15552000" : null;
}

/**
 * With a nonce: the policy of a page that is rendered for this request. With `null`: that of a cached page, which
 * cannot hold a nonce; Next's inline scripts have other content on every page, so hashes do not fit either
 * (docs/decisions.md). Nothing from other hosts is ever allowed. That of a cached page has no colon in it: a header of
 * next.config.ts that has one is compiled anew for each request, which takes a tenth of what serving the page does.
 */
export function contentSecurityPolicy(nonce: string | null): string {
  const script = nonce === null ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}' 'strict-dynamic'`;
  const style = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`;
  // The development build evaluates strings to show server stacks and draws its own overlay; production does neither.
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src ${script}${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src ${isDevelopment ? "'self' 'unsafe-inline'" : style}`,
    `img-src 'self'${nonce === null ? "" : " data:"}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
