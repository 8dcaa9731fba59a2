/** What the guard needs to know about how this Cairn is reached. */
export type OwnAddress = { readonly appUrl: URL | null; readonly trustProxy: boolean };

/**
 * The host that the browser must have asked for. A forwarded host counts only behind a proxy that the host of this
 * Cairn declared (`TRUST_PROXY`): anybody can send that header.
 */
export function ownHost(headers: Headers, { appUrl, trustProxy }: OwnAddress): string | null {
  if (appUrl !== null) return appUrl.host;
  return (trustProxy ? headers.get("x-forwarded-host") : null) ?? headers.get("host");
}

/** Whether the browser reached us by https, as far as we can know: decides the session cookie's name and `Secure`. */
export function isHttps(headers: Headers, { appUrl, trustProxy }: OwnAddress): boolean {
  if (appUrl !== null) return appUrl.protocol === "https:";
  return trustProxy && headers.get("x-forwarded-proto") === "https";
}

/**
 * Whether a write comes from our own pages. Next alone lets through a write without `Origin`, even one that says
 * `Sec-Fetch-Site: cross-site`, and believes any `X-Forwarded-Host`: so we ask for proof and take no hearsay.
 * A write with neither header is refused: every browser of today sends at least one.
 */
export function isOwnWrite(headers: Headers, address: OwnAddress): boolean {
  const forwarded = headers.get("x-forwarded-host");
  // Next itself puts the `Host` there when nobody else did; with APP_URL that may be a name of the inside.
  const isKnown = forwarded === headers.get("host") || forwarded === ownHost(headers, address);
  if (forwarded !== null && !isKnown && !address.trustProxy) return false;

  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;

  const origin = headers.get("origin");
  return origin === null ? site === "same-origin" : ownOrigins(headers, address).includes(origin);
}

/** Compared letter by letter: a browser sends an origin in one form only, and parsing would forgive `user@`. */
function ownOrigins(headers: Headers, address: OwnAddress): string[] {
  if (address.appUrl !== null) return [address.appUrl.origin];
  const host = ownHost(headers, address);
  // Without APP_URL a proxy that we were not told of may have taken https off.
  return isHttps(headers, address) ? [`https://${host}`] : [`http://${host}`, `https://${host}`];
}
