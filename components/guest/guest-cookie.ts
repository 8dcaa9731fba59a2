/** A cookie, with no value to speak of, that lets the server offer a guest their own pages instead of sign-in. */
export const guestCookie = "cairn-guest";

/** Says, or no longer says, that this device holds ticks of a guest. */
export function sayGuest(isGuest: boolean): void {
  // A year without a visit, and the pages ask to sign in again; the ticks stay on the device.
  document.cookie = `${guestCookie}=1; path=/; samesite=lax; max-age=${isGuest ? 365 * 24 * 60 * 60 : 0}`;
}
