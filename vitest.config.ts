import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Everything runs in a zone with an odd offset, so that no test passes only because the machine runs in UTC.
process.env["TZ"] = "Asia/Kathmandu";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    include: ["{app,components,db,lib,scripts}/**/*.test.{ts,tsx}", "*.test.ts"],
    testTimeout: 30_000,
  },
});
