/** What the career guides say of levels and pay, as data: one place for every page that shows it. */

import type { Level, Track } from "@/lib/catalogue/schema";

/** `years` of experience and `pay` a year, as the guides put them; null where they give none. */
export type Rung = { readonly years: string | null; readonly pay: string | null; readonly expected: string };

/** What each level is usually trusted with. */
export const ladder: Readonly<Record<Level, Rung>> = {
  junior: {
    years: "1 to 3",
    pay: "$60,000 to over $100,000",
    expected:
      "Backend logic and database structures in well-marked pieces, with a senior within reach. The basics of a server-side language and of managing a database.",
  },
  mid: {
    years: "3 to 5",
    pay: null,
    expected:
      "Server-side logic that stays fast and responsive, RESTful services, one language or more known well. Larger projects, and an eye for scale and optimisation.",
  },
  senior: {
    years: "5 to 8",
    pay: "up to and over $200,000",
    expected:
      "Leads projects, mentors juniors and answers for architectural decisions. Advanced languages, cloud computing, systems of a large scale.",
  },
  lead: {
    years: null,
    pay: null,
    expected:
      "Strategy: that everything the team runs is robust, scales and stays secure. Also called technical lead, architect or team lead.",
  },
};

/** Pay a year of a specialised track, where the guides name one. Specialised roles reach what a senior reaches. */
export const payOfTrack: Readonly<Partial<Record<Track, string>>> = {
  "database-administrator": "$70,000 to $120,000",
  "cloud-engineer": "$80,000 to $140,000",
  "api-developer": "$80,000 to $130,000",
};

/** Stands wherever a figure stands. */
export const payCaveat =
  "US dollars a year: an indication from career guides read in 2024. Place, industry and employer change it, often by a lot.";
