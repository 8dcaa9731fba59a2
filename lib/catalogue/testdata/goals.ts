import type { Goal } from "@/lib/progress/goal";
import { frameworks, languages, levels, tracks } from "../schema";

const choices: readonly Pick<Goal, "language" | "framework">[] = [
  { language: null, framework: null },
  ...languages.map(({ id }) => ({ language: id, framework: null })),
  ...frameworks.map(({ id, language }) => ({ language, framework: id })),
];

/** Every goal that somebody can choose, the minutes apart: with a track, without one, and none at all. */
export const everyGoal: readonly (Goal | null)[] = [
  null,
  ...choices.flatMap((choice) =>
    levels.flatMap(({ id: level }) =>
      [null, ...tracks.map(({ id }) => id)].map((track) => ({ ...choice, level, track, minutesADay: 20 })),
    ),
  ),
];
