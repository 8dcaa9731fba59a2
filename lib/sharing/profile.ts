/** What a visitor sees of a person: a view made of nothing but what the person chose to show. */

import { catalogue, type Skill, type Step } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { goalWords } from "@/lib/catalogue/goal-words";
import { planOf } from "@/lib/catalogue/plan";
import { countItems, type Items, isFinished, percentDone } from "@/lib/progress/progress";
import type { Pause, RestDays } from "@/lib/streak/day-kinds";
import { streakOfDays } from "@/lib/streak/streak";
import { runLength } from "@/lib/streak/streak-words";
import type { Day, TimeSetting } from "@/lib/time/day";

/** The facts behind a public page. What is hidden may be empty or null here; it is left out in any case. */
export type SharedFacts = {
  readonly handle: string;
  /** May be empty. */
  readonly name: string;
  readonly sharing: {
    readonly showGoal: boolean;
    readonly showSteps: boolean;
    readonly showSkills: boolean;
    readonly showStreak: boolean;
    readonly showHeatmap: boolean;
  };
  readonly goal: Goal | null;
  readonly items: Items;
  readonly activeDays: Readonly<Record<Day, number>>;
  readonly timeSettings: readonly TimeSetting[];
  readonly restDays: readonly RestDays[];
  readonly pauses: readonly Pause[];
};

/** Each part is null when it is hidden. */
export type Profile = {
  readonly handle: string;
  /** Never empty: the handle where no name was given. */
  readonly name: string;
  /** In words, without the minutes a day, which are nobody's business. Null also when nothing was chosen yet. */
  readonly goal: string | null;
  readonly path: PathProgress | null;
  /** The steps in which a skill is finished, with these skills. */
  readonly skills: readonly FinishedSkills[] | null;
  readonly streak: PublicStreak | null;
  readonly heatmap: { readonly activeDays: Readonly<Record<Day, number>>; readonly today: Day } | null;
};

/** How far somebody is on the whole path, and on each step of it. */
export type PathProgress = Progress & { readonly steps: readonly (Progress & { readonly step: Step })[] };

/** `total` and `percent` are null where the goal is hidden. */
export type Progress = {
  readonly done: number;
  readonly total: number | null;
  readonly percent: number | null;
};

export type FinishedSkills = {
  readonly step: Step;
  readonly skills: readonly {
    readonly id: string;
    readonly title: string;
    /** How many of its items are done; the others were skipped. */
    readonly done: number;
  }[];
};

/** Shown as "12 active days over 16". Misses and risk are for the person's own eyes. */
export type PublicStreak = {
  readonly current: number;
  /** Calendar days that the current run took; 0 without one. */
  readonly span: number;
  readonly longest: number;
};

/** What a visitor sees at `now` (ms UTC). */
export function publicProfileOf(facts: SharedFacts, now: number): Profile {
  const { handle, name, sharing, goal, items } = facts;
  const streak = sharing.showStreak || sharing.showHeatmap ? reportOf(facts, now) : null;
  return {
    handle,
    name: name === "" ? handle : name,
    goal: sharing.showGoal && goal !== null ? goalWords(goal) : null,
    path: sharing.showSteps ? pathOf(sharing.showGoal ? planOf(goal) : null, items) : null,
    skills: sharing.showSkills ? finishedSkills(items) : null,
    streak:
      sharing.showStreak && streak !== null
        ? {
            current: streak.current,
            span: runLength(streak),
            longest: streak.longest,
          }
        : null,
    heatmap:
      sharing.showHeatmap && streak !== null ? { activeDays: streak.activeDays, today: streak.today } : null,
  };
}

/** Rest keeps the streak whole; when somebody rests is left out of what is shown. */
function reportOf({ activeDays, timeSettings, restDays, pauses }: SharedFacts, now: number) {
  return streakOfDays({ activeDays, settings: timeSettings, restDays, pauses, now });
}

/**
 * Progress over a plan. Without one, because the goal is hidden, what is done in the whole catalogue and no totals: the
 * size of a plan would tell its language and level.
 */
function pathOf(plan: readonly Skill[] | null, items: Items): PathProgress {
  const progressOf = (skills: readonly Skill[]): Progress => {
    const counts = countItems(skills, items);
    return plan === null
      ? { done: counts.done, total: null, percent: null }
      : { done: counts.done, total: counts.total, percent: percentDone(counts) };
  };
  const counted = plan ?? catalogue.skills;
  const steps = catalogue.steps
    .map((step) => ({ step, skills: counted.filter((skill) => skill.step === step.id) }))
    .map(({ step, skills }) => ({ step, ...progressOf(skills) }))
    // A plan without a language has nothing to do in some steps, and a person may skip a whole one.
    .filter(({ total }) => total !== 0);
  return { ...progressOf(counted), steps };
}

/** Finished skills of the whole catalogue: what somebody can do does not go away with a new goal. */
function finishedSkills(items: Items): FinishedSkills[] {
  const finished = catalogue.skills.filter((skill) => isFinished(skill, items));
  return catalogue.steps
    .map((step) => ({
      step,
      skills: finished
        .filter((skill) => skill.step === step.id)
        .map((skill) => ({ id: skill.id, title: skill.title, done: countItems([skill], items).done })),
    }))
    .filter(({ skills }) => skills.length > 0);
}
