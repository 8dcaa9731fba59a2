import type { MetadataRoute } from "next";

const icon = (purpose: "any" | "maskable", size: number) =>
  ({
    src: `/icons/${purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  }) as const;

const shortcut = (name: string, url: string) => ({
  name,
  url,
  icons: [{ src: "/icons/any-192.png", sizes: "192x192", type: "image/png" }],
});

/** Made once: it is the same for everyone. */
export const dynamic = "force-static";

/** How Cairn stands on a phone or a desktop once it is installed. The colours are those of the light scheme. */
const manifest: MetadataRoute.Manifest = {
  id: "/",
  name: "Cairn",
  short_name: "Cairn",
  description: "Become a backend developer, one honest tick at a time.",
  lang: "en",
  start_url: "/today",
  scope: "/",
  display: "standalone",
  background_color: "#faf8f3",
  theme_color: "#faf8f3",
  categories: ["education", "productivity"],
  icons: [icon("any", 192), icon("any", 512), icon("maskable", 192), icon("maskable", 512)],
  shortcuts: [
    shortcut("Today", "/today"),
    shortcut("Learn", "/learn"),
    shortcut("Search", "/search"),
    shortcut("History", "/history"),
  ],
};

/** Not Next's own manifest.ts: the link to that can't ask for the cookies and the password that a gateway wants. */
export function GET(): Response {
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
