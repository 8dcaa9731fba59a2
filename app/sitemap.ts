import type { MetadataRoute } from "next";
import { catalogue } from "@/lib/catalogue";
import { roles } from "@/lib/catalogue/roles";
import { chapters } from "@/lib/guide";
import { siteOrigin } from "./_server/load/site-origin";

export const dynamic = "force-dynamic";

/** Every page that is the same for everyone. People's public pages are theirs to send, not ours to list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await siteOrigin();
  const paths = [
    "/",
    "/guide",
    ...chapters.map(({ slug }) => `/guide/${slug}`),
    "/career",
    ...roles.map(({ id }) => `/career/${id}`),
    "/learn",
    "/map",
    "/whats-new",
    ...catalogue.steps.map(({ id }) => `/learn/${id}`),
    ...catalogue.skills.map(({ id, step }) => `/learn/${step}/${id}`),
  ];
  return paths.map((path) => ({ url: origin + path }));
}
