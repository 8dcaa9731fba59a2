const usual = "/today";

/**
 * Where to go after sign-in: the same-origin path that was asked for, or `/today` when nothing was (`undefined`, `null`).
 * Anything else (another site, `//host`, a backslash, a scheme) leads to `/`, so that a sent link can't lead people away.
 */
export function returnPath(asked: unknown): string {
  if (asked === undefined || asked === null) return usual;
  if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 500) return "/";
  const base = "http://cairn.invalid";
  if (!URL.canParse(asked, base)) return "/";
  const url = new URL(asked, base);
  // Dots and backslashes may resolve to a path like `//host`, which a browser takes for another site.
  const isOurs = url.origin === base && !url.pathname.startsWith("//");
  return isOurs ? `${url.pathname}${url.search}` : "/";
}

/** A place on the way (`/sign-in`, `/sign-up`, `/signed-in`, `/welcome`) that leads on to `path`, an answer of `returnPath`. */
export function onTheWayTo(path: string, page: string): string {
  return path === usual ? page : `${page}?callbackUrl=${encodeURIComponent(path)}`;
}

/** Sign-in that says that the browser kept no cookie, and leads on to `path`. */
export function noCookiePath(path: string): string {
  return `/sign-in?cookies=none&callbackUrl=${encodeURIComponent(path)}`;
}
