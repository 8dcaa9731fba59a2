// Slugs are for ever. Seen to fail with: an item taken out of a content file; an item added without a release; a circle of
// renamings; an id that was retired and came back; `renamesIn` that does not follow a second renaming.
import { describe, expect, test } from "vitest";
import { catalogue, findItem, findSkill } from ".";
import { idsOf, listNews, type Release, releases, renamesIn } from "./released";
import { renames } from "./renamed";

const release: Release = { version: 1, day: "2026-11-21", added: {}, renamed: {}, retired: [] };
const now = new Set<string>(
  catalogue.skills.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
);
const ever = releases.flatMap(idsOf);
const retired = new Set(releases.flatMap((each) => each.retired));

describe("every id that was ever released", () => {
  test("is in the catalogue, lives on under an id that is, or is said to be gone", () => {
    const lost = ever.filter((id) => !now.has(renames.get(id) ?? id) && !retired.has(renames.get(id) ?? id));
    expect(lost, "name what vanished: npm run catalogue:release -- OLD=NEW").toEqual([]);
  });

  test("is never used again for something else", () => {
    expect([...renames.keys(), ...retired].filter((id) => now.has(id))).toEqual([]);
    // A skill is named again by each release in which it gains items; an item is not.
    const itemIds = ever.filter((id) => id.includes("."));
    expect(itemIds.filter((id, place) => itemIds.indexOf(id) !== place)).toEqual([]);
  });

  test("was released before it was renamed or retired", () => {
    const strays = releases.flatMap(({ renamed, retired: gone }, place) => {
      const known = new Set(releases.slice(0, place).flatMap(idsOf));
      return [...Object.keys(renamed), ...gone].filter((id) => !known.has(id));
    });
    expect(strays).toEqual([]);
  });
});

test("the renamings that browsers load are those of the releases", () => {
  expect(renames, "run npm run catalogue:release").toEqual(renamesIn(releases));
});

test("everything in the catalogue is released", () => {
  const known = new Set(ever);
  expect(
    [...now].filter((id) => !known.has(id)),
    "run npm run catalogue:release",
  ).toEqual([]);
});

test("versions count up from 1, each on the day of the one before or later", () => {
  expect(releases.map(({ version }) => version)).toEqual(releases.map((_, place) => place + 1));
  const days = releases.map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
});

test("an id that is renamed twice is known under the last name, from whichever version it comes", () => {
  const chain = [
    { ...release, renamed: { a: "b", x: "y" } },
    { ...release, renamed: { b: "c" } },
  ];
  expect([...renamesIn(chain)].sort()).toEqual([
    ["a", "c"],
    ["b", "c"],
    ["x", "y"],
  ]);
});

describe("the news of a release", () => {
  const skill = findSkill("git-basics");
  const [first, second, ...others] = skill?.items.map(({ id }) => id.slice("git-basics.".length)) ?? [];
  const versions = [
    { ...release, added: { "git-basics": [first ?? "", ...others] } },
    {
      ...release,
      version: 2,
      added: { "git-basics": [second ?? "", "long-gone"], "http-basics": [] },
      renamed: { "old-skill.old-item": "git-basics.first-commit" },
    },
  ];

  test("tells new skills from skills that gained items, newest release first", () => {
    const [latest, earliest] = listNews(versions);
    expect(earliest?.skills).toEqual([skill]);
    expect(latest?.skills.map(({ id }) => id)).toEqual(["http-basics"]);
    expect(latest?.grown).toEqual([{ skill, items: [findItem(`git-basics.${second}`)?.item] }]);
    expect(latest?.mergedInto).toEqual([skill]);
  });
});
