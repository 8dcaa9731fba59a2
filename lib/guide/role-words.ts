import type { Role } from "@/lib/catalogue/roles";
import { ladder, payOfTrack } from "./ladder";
import { whatTrackIs } from "./track-words";

export type RoleWords = {
  /** What the role is called where it stands alone: "Junior backend developer". */
  readonly title: string;
  /** What is expected of somebody in the role, or what they do. */
  readonly about: string;
  /** Years of experience, as the guides put them; null where they give none, as for every track. */
  readonly years: string | null;
  /** A year, as the guides put it; null where they give no figure. Never shown without `payCaveat`. */
  readonly pay: string | null;
};

/** What the guides say of a level or a track. */
export function wordsOfRole(role: Role): RoleWords {
  if (role.kind === "track") {
    return { title: role.name, about: whatTrackIs[role.id], years: null, pay: payOfTrack[role.id] ?? null };
  }
  const { expected, years, pay } = ladder[role.id];
  return { title: `${role.name} backend developer`, about: expected, years, pay };
}
