import { randomBytes } from "node:crypto";
import type { NextConfig } from "next";
import { contentSecurityPolicy, securityHeaders } from "./app/_server/door/security-headers";

const config: NextConfig = {
  poweredByHeader: false,
  // Next would hash a kept page anew for each visitor, which takes half of what serving it does.
  generateEtags: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything, tests included; a host's build need not do it once more.
  typescript: { ignoreBuildErrors: true },
  // Written into what is built: pages and the worker tell by it which of them is older (lib/offline/keep-list.ts).
  // Not `env`: a worker of Turbopack's knows no `process`, and the build stops at one.
  compiler: { define: { CAIRN_BUILD: randomBytes(6).toString("hex") } },
  // Nothing uses next/image. Its optimiser would keep a person's preview picture on disk after they hid the page.
  images: { unoptimized: true },
  // Native modules stay outside the bundle.
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2"],
  cacheHandler: new URL("./app/_server/public-cache/cache-handler.mjs", import.meta.url).pathname,
  cacheMaxMemorySize: 0,
  experimental: {
    // Next would send an asker without `_rsc` to the address with it, but kept pages are made without any query
    // (request-start.ts). Browsers still send it, so caches on the way tell a page from its data by the address.
    validateRSCRequestHeaders: false,
    // 500 events of the longest ids are well below it; smaller caps stand in each action's schema.
    serverActions: { bodySizeLimit: "256kb" },
    // Next keeps so much of a body before proxy.ts answers: the longest one, and the chunk that proves it too long.
    proxyClientMaxBodySize: "320kb",
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Public pages do not pass proxy.ts. What is served beside them is pictures and data, in which nothing may load or run.
    {
      source: "/u/:path*",
      headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy(null) }],
    },
    {
      source: "/u/:handle/:file(.+\\.(?:svg|json|xml)|opengraph-image)",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'" }],
    },
    // Next would let shared caches keep these for a year; unpublishing and an upgrade must also take effect there.
    ...["/u/:handle", "/guide/:path*"].map((source) => ({
      source,
      headers: [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }],
    })),
  ],
};

export default config;
