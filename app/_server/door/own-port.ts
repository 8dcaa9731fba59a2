import type { OwnAddress } from "./origin";

/** The port in the browser's address, "" where it names none. Only behind proxy.ts, which says there by what host we are reached. */
export function ownPort(headers: Headers, { appUrl }: Pick<OwnAddress, "appUrl">): string {
  const host = appUrl?.host ?? headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.parse(`http://${host}`)?.port ?? "";
}
