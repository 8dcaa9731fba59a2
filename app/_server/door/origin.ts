/** What the guard needs to know about how this Cairn is reached. */
export type OwnAddress = { readonly appUrl: URL | null; readonly trustProxy: boolean };

/**
 * The host that the browser must have asked for, in lower case, with its port; null when the request names none that can
 * be one. A forwarded host counts only behind a proxy that the host of this Cairn declared (`TRUST_PROXY`): anybody can
 * send that header.
 */
export function ownHost(headers: Headers, { appUrl, trustProxy }: OwnAddress): string | null {
  if (appUrl !== null) return appUrl.host;
  const host = (trustProxy ? firstOf(headers, "x-forwarded-host") : null) ?? headers.get("host");
  // Some proxies name the port that browsers leave out, and Next compares what we return with the browser's word.
  return host !== null && isHost(host) ? host.toLowerCase().replace(/:(?:80|443)$/, "") : null;
}

/** Names, addresses (IPv6 in brackets) and a port. Whatever else a header holds could be markup where we write it down. */
function isHost(text: string): boolean {
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(text);
}

/** Proxies in a row each add to a list; the first is the one that the browser reached. */
function firstOf(headers: Headers, name: string): string | null {
  return headers.get(name)?.split(",")[0]?.trim() ?? null;
}

/** Whether the browser reached us by https, as far as we can know: decides the session cookie's name and `Secure`. */
export function isHttps(headers: Headers, { appUrl, trustProxy }: OwnAddress): boolean {
  if (appUrl !== null) return appUrl.protocol === "https:";
  return trustProxy && firstOf(headers, "x-forwarded-proto")?.toLowerCase() === "https";
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
  // A proxy that adds `Referrer-Policy: no-referrer` makes browsers say "null" of our own forms. No other site can have
  // the browser say "same-origin" beside it.
  if (origin === null || origin === "null") return site === "same-origin";
  // The sender may have begun a list of forwarded hosts itself, so a list alone proves nothing.
  if (forwarded?.includes(",") && site === null) return false;
  return ownOrigins(headers, address).includes(origin);
}

/** Compared letter by letter: a browser sends an origin in one form only, and parsing would forgive `user@`. */
function ownOrigins(headers: Headers, address: OwnAddress): string[] {
  if (address.appUrl !== null) return [address.appUrl.origin];
  const host = ownHost(headers, address);
  if (host === null) return [];
  // Without APP_URL a proxy that we were not told of may have taken https off.
  const schemes = isHttps(headers, address) ? ["https"] : ["http", "https"];
  // Our own address is parsed, for some proxies name the port that browsers leave out.
  return schemes.flatMap((scheme) => URL.parse(`${scheme}://${host}`)?.origin ?? []);
}
