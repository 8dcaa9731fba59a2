import type { Goal } from "@/lib/catalogue/goal";
import { alternatives } from "..";
import { frameworks, languages, levels, type Track, tracks } from "../schema";

const choices: readonly Pick<Goal, "language" | "framework">[] = [
  { language: null, framework: null },
  ...languages.map(({ id }) => ({ language: id, framework: null })),
  ...frameworks.map(({ id, language }) => ({ language, framework: id })),
];

/** No track, each alone, and two at a time. */
const someTracks: readonly (readonly Track[])[] = [
  [],
  ...tracks.map(({ id }) => [id]),
  ...tracks.flatMap(({ id }, place) => (tracks[place + 1] ? [[id, tracks[place + 1]?.id ?? id]] : [])),
];

const lastOfEachGroup = alternatives.flatMap(({ skills }) => skills.at(-1) ?? []);

/** Every goal that somebody can choose but for the minutes and for three tracks or more; and none at all. */
export const everyGoal: readonly (Goal | null)[] = [
  null,
  ...choices.flatMap((choice) =>
    levels.flatMap(({ id: level }) =>
      someTracks.flatMap((chosen) =>
        [[], lastOfEachGroup].map((picks) => ({ ...choice, level, tracks: chosen, picks, minutesADay: 20 })),
      ),
    ),
  ),
];
