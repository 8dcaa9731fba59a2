import { headers } from "next/headers";
import { isHttps, ownHost } from "@/app/_server/door/origin";
import { settings } from "@/app/_server/host/settings";

/** Where this request's browser finds us, such as `https://cairn.example.org`: by APP_URL, else by the Host it sent. */
export async function siteOrigin(): Promise<string> {
  const known = settings();
  if (known.appUrl !== null) return known.appUrl.origin;
  const sent = await headers();
  return `${isHttps(sent, known) ? "https" : "http"}://${ownHost(sent, known)}`;
}
