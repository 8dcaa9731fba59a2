import { noCookiePath } from "@/lib/account/return-path";

/** Of this document: whether somebody has just sent the form to sign in or up. */
let isDue = false;

/** The form to sign in or up is sent: the page that follows shall look whether the browser keeps our cookie. */
export function cookieCheckIsDue(): void {
  isDue = true;
}

/**
 * The page after sign-in is drawn before the browser has sent its cookie once. Where a proxy takes cookies away, or the
 * browser keeps none, the first tick would be that of nobody: says so instead.
 */
export async function checkCookie(): Promise<void> {
  if (!isDue) return;
  isDue = false;
  const answer = await fetch("/api/progress", { cache: "no-store" }).catch(() => null);
  if (answer?.status === 401) location.assign(noCookiePath(location.pathname + location.search));
}
