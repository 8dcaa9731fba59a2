/** The ids of before: a small part of `released.json` by itself, because browsers need it and not the rest. */

import renamed from "./renamed.json" with { type: "json" };

/** Each id that was ever renamed, of skills and items, with the one of today. */
export const renames: ReadonlyMap<string, string> = new Map(Object.entries(renamed));

/** The id, of a skill or an item, under which an id from any version is known today; the same one for most. */
export function currentId(id: string): string {
  return renames.get(id) ?? id;
}

/** The ids that a skill or an item had in earlier versions. */
export function formerIds(id: string): readonly string[] {
  return [...renames].flatMap(([older, current]) => (current === id ? [older] : []));
}
