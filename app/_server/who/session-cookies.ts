import { isHttps } from "@/app/_server/door/origin";
import { ownPort } from "@/app/_server/door/own-port";
import { settings } from "@/app/_server/host/settings";
import { cookieName } from "@/lib/account/cookie-name";

/**
 * The names under which a browser may hand us its session: that of today, and that of before there was a port in it, so
 * that an upgrade signs nobody out. `__Host-` binds the cookie to this very host; browsers accept it over https only.
 */
export function sessionCookies(headers: Headers): [today: string, before: string] {
  const before = isHttps(headers, settings()) ? "__Host-cairn-session" : "cairn-session";
  return [cookieName(before, ownPort(headers, settings())), before];
}
