/**
 * Where to go after sign-in: the same-origin path that was asked for, or `/today`. Anything else (another site,
 * `//host`, a backslash, a scheme) leads to `/today`, so that a sent link can't lead people away.
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 500) return "/today";
  const base = "http://cairn.invalid";
  if (!URL.canParse(asked, base)) return "/today";
  const url = new URL(asked, base);
  // Dots and backslashes may resolve to a path like `//host`, which a browser takes for another site.
  const isOurs = url.origin === base && !url.pathname.startsWith("//");
  return isOurs ? `${url.pathname}${url.search}` : "/today";
}
