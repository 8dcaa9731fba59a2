import { settings } from "./settings";

/**
 * The absolute address of a path, where the host set APP_URL; else null. A page that is kept whole cannot use the
 * request's Host: the next visitor may come by another name.
 */
export function publicAddress(path: string): string | null {
  const { appUrl } = settings();
  return appUrl === null ? null : new URL(path, appUrl).href;
}
