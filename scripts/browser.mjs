import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { installDebian } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const usualPlaces = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map((name) =>
    join(process.env[name] ?? "", "Google/Chrome/Application/chrome.exe"),
  ),
};

/** Keeps the browser quiet: no update, no sync, no look-up of its maker's hosts. Root may not use its sandbox. */
export const browserFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The path of a Chrome or Chromium, or null: CHROMIUM_PATH, Playwright's own, the PATH, the usual places. */
export function findBrowser() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return chosen;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const places = [
    createRequire(import.meta.url)("@playwright/test").chromium.executablePath(),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(usualPlaces[process.platform] ?? []),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Finds a browser or installs one, saying so. Answers whether there is one. */
export function ensureBrowser() {
  const isFound =
    findBrowser() !== null || (installDebian("chromium") && findBrowser() !== null) || installPlaywrights();
  if (!isFound) {
    console.error(
      "Could not install a browser. Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run this again.",
    );
  }
  return isFound;
}

function installPlaywrights() {
  console.log("Installing Playwright's chromium.");
  const cli = "node_modules/@playwright/test/cli.js";
  return spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" }).status === 0;
}
