/**
 * No two folders of the house import each other, so each can be read without the other (biome.json forbids circles of
 * files). Seen to fail: with components/outbox importing components/guest.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const files = ["app/_server", "components", "lib", "db"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => join(top, name)),
);

/** The folder with one subject that a path is in: `components/outbox`, `app/_server/door`, `db`. */
function folderOf(path: string): string {
  const parts = path.split("/").slice(0, path.startsWith("app/") ? 3 : 2);
  return parts[0] === "db" ? "db" : parts.join("/");
}

it("no two folders import each other", () => {
  const imports = new Map<string, string>();
  for (const file of files) {
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([@.][^"]+)"/g)) {
      const target = name.startsWith("@/") ? name.slice(2) : relative("", join(dirname(file), name));
      const [from, to] = [folderOf(file), folderOf(target)];
      if (from !== to) imports.set(`${from} -> ${to}`, `${file} imports ${target}`);
    }
  }
  const circles = [...imports].filter(([edge]) => imports.has(edge.split(" -> ").reverse().join(" -> ")));
  expect(circles.map(([, example]) => example)).toEqual([]);
});
