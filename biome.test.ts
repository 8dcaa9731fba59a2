import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * The house's rules, each seen to refuse what it is there for: a small house with one breach a file, linted with our
 * configuration.
 */
const importing = (name: string) => `import { x } from "${name}";\nexport const y = x;\n`;
const minting = `import { viewerIdOf } from "@/db/viewer-id";\nexport const id = viewerIdOf("x");\n`;

const breaches: readonly { file: string; code: string; message: string }[] = [
  { file: "lib/a/1.ts", code: importing("@/db/users"), message: "lib/ is the pure domain" },
  { file: "lib/a/2.ts", code: importing("../../db/users"), message: "lib/ is the pure domain" },
  { file: "lib/a/3.ts", code: importing("react"), message: "no React" },
  { file: "lib/a/4.ts", code: importing("node:fs"), message: "no Node" },
  { file: "lib/a/5.test.ts", code: importing("@/db/users"), message: "tests of lib/" },
  {
    file: "components/a/6.tsx",
    code: importing("@/app/actions/goal"),
    message: "components never import app/",
  },
  {
    file: "components/a/7.tsx",
    code: importing("@/db/users"),
    message: "components never read the database",
  },
  { file: "db/8.ts", code: importing("@/components/ui/field"), message: "db/ imports lib/ only" },
  { file: "app/9.ts", code: importing("drizzle-orm"), message: "Only db/ speaks to the database" },
  { file: "app/16.ts", code: importing("@/db/client"), message: "These are db/'s own rooms" },
  { file: "app/10.ts", code: importing("@/scripts/demo-history"), message: "never imports its tools" },
  { file: "e2e/11.ts", code: importing("@/app/actions/goal"), message: "journeys use the product" },
  { file: "app/12.ts", code: minting, message: "A ViewerId is minted only" },
  { file: "e2e/13.ts", code: minting, message: "A ViewerId is minted only" },
  { file: "scripts/14.ts", code: minting, message: "A ViewerId is minted only" },
  {
    file: "components/a/15.tsx",
    code: `export const Raw = () => <div dangerouslySetInnerHTML={{ __html: "" }} />;\n`,
    message: "noDangerouslySetInnerHtml",
  },
];

const house = mkdtempSync(join(tmpdir(), "cairn-lint-"));
let found = "";

beforeAll(() => {
  const config = {
    ...JSON.parse(readFileSync("biome.json", "utf8")),
    vcs: { enabled: false },
    $schema: undefined,
  };
  writeFileSync(join(house, "biome.json"), JSON.stringify(config));
  for (const { file, code } of breaches) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const run = spawnSync(process.execPath, [biome, "lint", "--colors=off", "--max-diagnostics=100", "."], {
    cwd: house,
    encoding: "utf8",
  });
  found = run.stdout + run.stderr;
});

afterAll(() => rmSync(house, { recursive: true }));

describe("the linter refuses", () => {
  it.each(breaches)("$file: $message", ({ file, message }) => {
    // What it says of one file runs from that file's name to the next heavy line's file.
    const said = found.split(/^(?=\S+\.tsx?:\d+:\d+ )/m).filter((part) => part.startsWith(`${file}:`));
    expect(said.join("")).toContain(message);
  });
});
