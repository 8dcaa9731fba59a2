import { cookieName } from "@/lib/account/cookie-name";

/** The name of a cookie, with no value to speak of, that lets the server offer a guest their own pages instead of sign-in. */
export function guestCookie(port: string): string {
  return cookieName("cairn-guest", port);
}

/** Says, or no longer says, that this device holds ticks of a guest. */
export function sayGuest(isGuest: boolean): void {
  const name = guestCookie(window.location.port);
  // A year without a visit, and the pages ask to sign in again; the ticks stay on the device.
  document.cookie = `${name}=1; path=/; samesite=lax; max-age=${isGuest ? 365 * 24 * 60 * 60 : 0}`;
}
