import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { settings } from "@/app/_server/host/settings";

/**
 * The absolute address of a path, where the host set APP_URL; else null. A page that is kept whole cannot use the
 * request's Host: the next visitor may come by another name. Null during a build too, which is made before a host's
 * settings are known, and must not open the data folder: the server renders a page anew before it first keeps it.
 */
export function publicAddress(path: string): string | null {
  if (process.env["NEXT_PHASE"] === PHASE_PRODUCTION_BUILD) return null;
  const { appUrl } = settings();
  return appUrl === null ? null : new URL(path, appUrl).href;
}
