/** What was ever released: slugs are for ever, because people's events point at them. */

import { z } from "zod";
import { catalogue, findSkill, type Skill } from ".";
import released from "./released.json" with { type: "json" };
import type { Item } from "./schema";

/** One version of the catalogue as `npm run catalogue:release` wrote it. Skill ids are slugs, item ids `{skill}.{slug}`. */
const releaseSchema = z.object({
  version: z.int(),
  day: z.iso.date(),
  /** By skill, the items that came with this version, without the skill's id in front. */
  added: z.record(z.string(), z.array(z.string())),
  /** Ids, of skills or items, that live on under another one: a renaming, or a merge when that one was there before. */
  renamed: z.record(z.string(), z.string()),
  /** Ids that are gone and have no successor. Their events stay, and count in the streak as they did. */
  retired: z.array(z.string()),
});
export type Release = z.infer<typeof releaseSchema>;

/** Every version, oldest first. */
export const releases: readonly Release[] = z.array(releaseSchema).parse(released);

/** Every id that a release brought, of skills and items, each once. */
export function idsOf({ added }: Release): readonly string[] {
  return Object.entries(added).flatMap(([skillId, slugs]) => [
    skillId,
    ...slugs.map((slug) => `${skillId}.${slug}`),
  ]);
}

/** All renamings of these releases, each old id with the one that it has in the last of them: `renamed.json`. */
export function renamesIn(versions: readonly Release[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const { renamed } of versions) {
    for (const [from, to] of Object.entries(renamed)) {
      for (const [older, current] of renames) if (current === from) renames.set(older, to);
      renames.set(from, to);
    }
  }
  return renames;
}

/** What a release changed, as people see it: the catalogue of today looked at through the ids of then. */
export type News = {
  readonly version: number;
  readonly day: string;
  /** Skills that were not there before. */
  readonly skills: readonly Skill[];
  /** Skills that were there and have gained items. */
  readonly grown: readonly { readonly skill: Skill; readonly items: readonly Item[] }[];
  /** How many ids live on under another one, and the skills that took them in. */
  readonly mergedInto: readonly Skill[];
  readonly retired: number;
};

/** The news of every release, newest first. What was released and has gone since is left out. */
export function listNews(versions: readonly Release[] = releases): readonly News[] {
  return versions
    .map(({ version, day, added, renamed, retired }, place) => {
      const known = new Set(versions.slice(0, place).flatMap((earlier) => Object.keys(earlier.added)));
      const grown = Object.keys(added).filter((id) => known.has(id));
      const targets = new Set(Object.values(renamed).map((id) => id.split(".")[0]));
      return {
        version,
        day,
        skills: catalogue.skills.filter(({ id }) => id in added && !known.has(id)),
        grown: grown.flatMap((id) => {
          const skill = findSkill(id);
          const items = skill?.items.filter((item) => added[id]?.some((slug) => item.id === `${id}.${slug}`));
          return skill && items && items.length > 0 ? [{ skill, items }] : [];
        }),
        mergedInto: catalogue.skills.filter(({ id }) => targets.has(id)),
        retired: retired.length,
      };
    })
    .toReversed();
}
