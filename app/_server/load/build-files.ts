import "server-only";
import { readdirSync } from "node:fs";
import { join } from "node:path";

let files: readonly string[] | undefined;

/** The paths of this build's scripts, styles and fonts, as browsers ask for them. Read once: a build never changes. */
export function buildFiles(): readonly string[] {
  files ??= ["chunks", "media"].flatMap(filesIn);
  return files;
}

function filesIn(folder: string): string[] {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".next/static", folder);
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|css|woff2)$/.test(file))
    .map((file) => `/_next/static/${folder}/${file.replaceAll("\\", "/")}`);
}
