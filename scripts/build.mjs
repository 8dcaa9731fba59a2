import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { runQuietly } from "./project.mjs";

const marker = ".next/cairn-source";
/** What no build reads. Everything else counts: a needless build costs a minute, a stale one tells lies. */
const outside = new Set([
  "node_modules",
  "data",
  "docs",
  "e2e",
  "scripts",
  "bench",
  "test-results",
  "playwright-report",
]);
const notes = /\.(test\.tsx?|md|tsbuildinfo|log)$|^next-env\.d\.ts$|^LICENSE$/;

/**
 * Builds the app unless `.next` holds a finished build of exactly this source. Answers whether there is one now. The data
 * folder is no source, wherever the host put it.
 */
export async function buildIfNeeded(dataFolder = "data") {
  const source = hashOfSource(dataFolder);
  if (existsSync(".next/BUILD_ID") && existsSync(marker) && readFileSync(marker, "utf8") === source)
    return true;
  console.log("Building Cairn. This takes about a minute, and only when its source has changed.");
  rmSync(marker, { force: true });
  // Older Cairns let Next's picture optimiser keep people's preview pictures here, for ever.
  rmSync(".next/cache/images", { recursive: true, force: true });
  const { code, output, seconds } = await runQuietly({
    command: process.execPath,
    args: ["node_modules/next/dist/bin/next", "build"],
    env: { ...process.env, NODE_ENV: "production" },
    waiting: "Still building",
  });
  if (code !== 0) {
    console.error(output.trimEnd());
    return false;
  }
  // Only now, and in one move: a build that was cut short is never taken for a finished one.
  writeFileSync(`${marker}.new`, source);
  renameSync(`${marker}.new`, marker);
  console.log(`Built in ${seconds} s.`);
  return true;
}

/**
 * Changes with any file that a build reads, with the lockfile among them, and with the kind of machine. Every Node runs
 * the same build.
 */
export function hashOfSource(dataFolder) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  const data = existsSync(dataFolder) ? realpathSync(dataFolder) : resolve(dataFolder);
  for (const path of sourceFiles(".", data)) {
    const content = readFileSync(path);
    hash.update(`\n${path}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

function sourceFiles(folder, dataFolder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || (folder === "." && outside.has(entry.name))) return [];
      if (entry.isDirectory()) return realpathSync(path) === dataFolder ? [] : sourceFiles(path, dataFolder);
      return entry.isFile() && !notes.test(entry.name) ? [path] : [];
    });
}
