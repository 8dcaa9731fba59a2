import type { Metadata } from "next";
import { publicAddress } from "./public-address";

/** What a page that everybody may read says of itself to search engines and previews. */
export function pageMetadata(path: string, title: string, description: string): Metadata {
  const address = publicAddress(path);
  return {
    title,
    description,
    openGraph: { type: "article", siteName: "Cairn", title, description, ...(address && { url: address }) },
    ...(address && { alternates: { canonical: address } }),
  };
}
