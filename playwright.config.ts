import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/browser.mjs";
import { findNginx } from "./scripts/nginx.mjs";

const port = process.env["E2E_PORT"] ?? "3211";
const baseURL = `http://localhost:${port}`;
const killedBrowser = "killed-browser.spec.ts";
const executablePath = findBrowser();
if (executablePath === null) throw new Error("No Chrome or Chromium here: npm test installs one.");

// Each worker reads this file again: the first reader makes the folder and the others inherit its name.
process.env["E2E_DATA"] ??= mkdtempSync(join(tmpdir(), "cairn-e2e-"));

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalTeardown: "./e2e/teardown.ts",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: "list",
  // The people of the tests are in UTC: elsewhere every page would ask them about their zone.
  // Few journeys are about the worker (e2e/kept-pages.ts); elsewhere it would fetch pages behind the tests.
  use: { baseURL, timezoneId: "UTC", serviceWorkers: "block", trace: "retain-on-failure" },
  projects: [
    {
      name: "chromium",
      // `npm test` installs nginx, or says that it could not.
      testIgnore: [killedBrowser, ...(findNginx() === null ? ["nginx-*.spec.ts"] : [])],
      use: { ...devices["Desktop Chrome"], launchOptions: { executablePath, args: browserFlags } },
    },
    // It starts and kills browsers itself. Projects share no worker, so whatever it leaves behind disturbs nobody else.
    { name: "killed browser", testMatch: killedBrowser },
  ],
  webServer: {
    // Not through npm: a hard stop would leave the server behind.
    command: `"${process.execPath}" node_modules/next/dist/bin/next start --port ${port}`,
    url: `${baseURL}/readyz`,
    env: {
      NODE_ENV: "production",
      CAIRN_DATA: process.env["E2E_DATA"],
      SIGN_UP: "open",
      TRUST_PROXY: "false",
    },
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
  },
});
