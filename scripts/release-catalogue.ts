/**
 * `npm run catalogue:release -- [OLD=NEW …] [OLD= …]`: writes the next version into lib/catalogue/released.json, and renamed.json
 * anew. What
 * vanished from the catalogue must be named: `OLD=NEW` for what lives on under another id, `OLD=` for what is gone.
 */
import { writeFileSync } from "node:fs";
import { catalogue } from "@/lib/catalogue";
import { idsOf, type Release, releases, renamesIn } from "@/lib/catalogue/released";

const arrows = process.argv.slice(2).map((argument): [string, string] => {
  const [from = "", to = ""] = argument.split("=");
  return [from, to];
});
const now = new Set<string>(
  catalogue.skills.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
);
const before = new Set(releases.flatMap(idsOf));
const gone = new Set(releases.flatMap(({ renamed, retired }) => [...Object.keys(renamed), ...retired]));

const unexplained = [...before].filter(
  (id) => !now.has(id) && !gone.has(id) && !arrows.some(([from]) => from === id),
);
const wrong = arrows.filter(
  ([from, to]) => now.has(from) || !before.has(from) || (to !== "" && !now.has(to)),
);
const added = Object.fromEntries(
  catalogue.skills.flatMap(({ id, items }): [string, string[]][] => {
    const slugs = items.flatMap((item) => (before.has(item.id) ? [] : [item.id.slice(id.length + 1)]));
    return slugs.length > 0 || !before.has(id) ? [[id, slugs]] : [];
  }),
);

if (unexplained.length > 0) {
  fail(`gone from the catalogue, so say OLD=NEW or OLD= for each:\n  ${unexplained.join("\n  ")}`);
} else if (wrong.length > 0) {
  fail(`not the old id of something that is gone, or no id to live on under: ${wrong.join(" ")}`);
} else if (Object.keys(added).length === 0 && arrows.length === 0) {
  console.log("Nothing to release: the catalogue holds what the last version held.");
} else {
  const release: Release = {
    version: releases.length + 1,
    day: new Date().toISOString().slice(0, 10),
    added,
    renamed: Object.fromEntries(arrows.filter(([, to]) => to !== "")),
    retired: arrows.flatMap(([from, to]) => (to === "" ? [from] : [])),
  };
  const all = [...releases, release];
  writeFileSync(
    "lib/catalogue/renamed.json",
    `${JSON.stringify(Object.fromEntries(renamesIn(all)), null, 2)}\n`,
  );
  writeFileSync("lib/catalogue/released.json", `${JSON.stringify(all, null, 1)}\n`);
  console.log(
    `Version ${release.version}: ${idsOf(release).length} ids, ${arrows.length} renamed or retired.`,
  );
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
