import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @type {ReturnType<typeof read> | undefined} */
let loaded;

/**
 * The one 404 for private, deleted and unknown people, byte for byte: the page of the handle `-`, which nobody can
 * have, as Next rendered it at build time. The tempting way, the page's own `notFound()`, sends an empty document that
 * only a browser with JavaScript fills, and renders and keeps one for each of the handles that somebody makes up.
 *
 * @param {string} buildFolder Next's `.next/server`
 */
export function noPublicPage(buildFolder) {
  loaded ??= read(buildFolder);
  return loaded;
}

/** @param {string} buildFolder */
function read(buildFolder) {
  const page = join(buildFolder, "app/u/-");
  return {
    kind: "APP_PAGE",
    status: 404,
    headers: {},
    html: readFileSync(`${page}.html`, "utf8"),
    rscData: readFileSync(`${page}.rsc`),
    postponed: undefined,
    segmentData: undefined,
  };
}
