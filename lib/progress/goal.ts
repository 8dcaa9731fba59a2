import type { Framework, Language, Level, Track } from "../catalogue/schema";

/** What the person chose. `null` means "not decided yet". */
export type Goal = {
  readonly language: Language | null;
  /** Always a framework of `language`. */
  readonly framework: Framework | null;
  readonly level: Level;
  readonly track: Track | null;
  /** 5 to 480 minutes. */
  readonly minutesADay: number;
};
