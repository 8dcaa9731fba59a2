import type { MetadataRoute } from "next";
import { siteOrigin } from "./_server/load/site-origin";

export const dynamic = "force-dynamic";

/**
 * What search engines may read. Secret links (`/s/...`) are not named on purpose: they say `noindex` themselves, which
 * only a crawler that may open them gets to see.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: {
      userAgent: "*",
      disallow: ["/api/", "/calendar/", "/goal", "/history", "/placement", "/settings", "/today", "/welcome"],
    },
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  };
}
