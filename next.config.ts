import type { NextConfig } from "next";
import { securityHeaders } from "./app/_server/security-headers";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything, tests included; a host's build need not do it once more.
  typescript: { ignoreBuildErrors: true },
  // Native modules stay outside the bundle.
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2"],
  cacheHandler: new URL("./app/_server/cache-handler.mjs", import.meta.url).pathname,
  cacheMaxMemorySize: 0,
  experimental: {
    // 500 events of the longest ids are well below it; smaller caps stand in each action's schema.
    serverActions: { bodySizeLimit: "256kb" },
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Next would let shared caches keep these for a year; unpublishing and an upgrade must also take effect there.
    ...["/u/:handle", "/guide/:path*"].map((source) => ({
      source,
      headers: [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }],
    })),
  ],
};

export default config;
