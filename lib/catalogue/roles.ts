import { type Level, levels, type Track, tracks } from "./schema";

/** Something to become: a rung of the ladder or a specialisation. `id` is unique among both. */
export type Role =
  | { readonly kind: "level"; readonly id: Level; readonly name: string }
  | { readonly kind: "track"; readonly id: Track; readonly name: string };

/** The rungs of the ladder, from the ground up. */
export const levelRoles = levels.map((level) => ({ kind: "level", ...level }) as const);

/** The specialisations. */
export const trackRoles = tracks.map((track) => ({ kind: "track", ...track }) as const);

export const roles: readonly Role[] = [...levelRoles, ...trackRoles];

/** The level or track with this id; undefined when there is none, so any text from outside may be asked for. */
export function findRole(id: string): Role | undefined {
  return roles.find((role) => role.id === id);
}
