/** What next, and why: a pure function of the steps' order, the plan, the goal, the progress and the instant. */

import type { Catalogue, Skill } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { rankOf } from "@/lib/catalogue/plan";
import type { Item, Track } from "@/lib/catalogue/schema";
import { countItems, firstOpenItem, type Items, isStarted, prerequisitesIn } from "@/lib/progress/progress";
import type { Reason } from "./reasons";

/** "Not now": the person sent this suggestion away; `at` in ms UTC. */
export type Dismissal = {
  readonly skillId: string;
  readonly kind: "learn" | "review";
  readonly at: number;
};

export type Suggestion = {
  readonly kind: "learn";
  readonly skillId: Skill["id"];
  /** The first open item of the skill. */
  readonly itemId: string;
  /** Least and most hours that the whole skill takes. */
  readonly hours: Skill["hours"];
  readonly reasons: readonly Reason[];
};

type Facts = {
  readonly catalogue: Catalogue;
  /** What `planOf(goal)` answers: in catalogue order. */
  readonly plan: readonly Skill[];
  readonly goal: Goal | null;
  readonly items: Items;
  readonly dismissals: readonly Dismissal[];
  /** ms UTC. */
  readonly now: number;
};

/** A skill that could be learned now, with what its place in the order depends on. */
type Candidate = {
  readonly skill: Skill;
  readonly firstOpen: Item;
  readonly started: boolean;
  readonly ready: boolean;
  /** The last event on any of its items, ms UTC. */
  readonly touchedAt: number;
  readonly step: number;
  /** How many unsettled skills of the plan require it, directly or not. */
  readonly waiting: number;
  /** Every skill of the plan below its level is settled. */
  readonly levelReached: boolean;
};

const atMost = 3;
/** How long "Not now" hides a suggestion. */
export const dismissedForMs = 7 * 24 * 60 * 60 * 1000;

/**
 * At most three suggestions, best first: started skills, the last touched first, then ready ones by step, by how many
 * skills wait on them and by catalogue order. The last place goes to a ready skill of the goal's track when its level
 * is reached. Empty only when the whole plan is settled.
 */
export function suggest(facts: Facts): readonly Suggestion[] {
  const candidates = offer(listCandidates(facts), facts).sort(byPlace);
  const first = candidates.slice(0, atMost - 1);
  const rest = candidates.slice(atMost - 1);
  const last = rest.find((candidate) => servesTrack(candidate, facts.goal)) ?? rest[0];
  return (last ? [...first, last] : first).map((candidate) => toSuggestion(candidate, facts));
}

function listCandidates({ catalogue, plan, items }: Facts): Candidate[] {
  const open = plan.flatMap((skill) => {
    const firstOpen = firstOpenItem(skill, items);
    return firstOpen ? [{ skill, firstOpen }] : [];
  });
  const waiting = countWaiting(
    plan,
    open.map(({ skill }) => skill),
  );
  const openIds = new Set(open.map(({ skill }) => skill.id));
  const lowestLevel = Math.min(...open.map(({ skill }) => rankOf(skill.level)));
  return open
    .map((each) => ({
      ...each,
      started: isStarted(each.skill, items),
      // What a skill requires outside the plan is never open here, and holds nobody up.
      ready: !each.skill.requires.some((id) => openIds.has(id)),
    }))
    .filter(({ started, ready }) => started || ready)
    .map((each) => ({
      ...each,
      touchedAt: Math.max(...each.skill.items.map(({ id }) => items[id]?.occurredAt ?? 0)),
      step: catalogue.steps.findIndex(({ id }) => id === each.skill.step),
      waiting: waiting.get(each.skill.id) ?? 0,
      levelReached: rankOf(each.skill.level) === lowestLevel,
    }));
}

/** For each skill, how many of the unsettled ones require it, directly or through any skill of the plan. */
function countWaiting(plan: readonly Skill[], unsettled: readonly Skill[]): ReadonlyMap<string, number> {
  const requires = new Map(plan.map((skill) => [skill.id, skill.requires]));
  const waiting = new Map<string, number>();
  for (const skill of unsettled) {
    const before = new Set(skill.requires);
    // A set hands out what is added while it is walked, so this reaches every prerequisite once.
    for (const id of before) for (const further of requires.get(id) ?? []) before.add(further);
    for (const id of before) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  }
  return waiting;
}

/** Without those sent away with "Not now" in the last 7 days, unless that would leave nothing to learn. */
function offer(candidates: Candidate[], { dismissals, now }: Facts): Candidate[] {
  const away = new Set<string>(
    dismissals.filter(({ kind, at }) => kind === "learn" && now < at + dismissedForMs).map((d) => d.skillId),
  );
  const left = candidates.filter(({ skill }) => !away.has(skill.id));
  return left.length > 0 ? left : candidates;
}

/** Candidates come in catalogue order and sorting is stable, so equal ones stay in that order. */
function byPlace(a: Candidate, b: Candidate): number {
  if (a.started !== b.started) return a.started ? -1 : 1;
  if (a.started) return b.touchedAt - a.touchedAt;
  return a.step - b.step || b.waiting - a.waiting;
}

function servesTrack({ skill, ready, levelReached }: Candidate, goal: Goal | null): boolean {
  return ready && levelReached && trackServed(skill, goal) !== undefined;
}

/** The first of the goal's tracks that leans on this skill. */
function trackServed(skill: Skill, goal: Goal | null): Track | undefined {
  return goal?.tracks.find((track) => skill.tracks.includes(track));
}

function toSuggestion(candidate: Candidate, facts: Facts): Suggestion {
  const { skill, firstOpen } = candidate;
  return {
    kind: "learn",
    skillId: skill.id,
    itemId: firstOpen.id,
    hours: skill.hours,
    reasons: listReasons(candidate, facts),
  };
}

function listReasons(candidate: Candidate, { plan, goal, items }: Facts): readonly Reason[] {
  const { skill, started, ready, waiting, levelReached } = candidate;
  const { done, total } = countItems([skill], items);
  const prerequisites = prerequisitesIn(plan, skill).length;
  const track = trackServed(skill, goal);
  const minutesAnItem = (skill.hours[0] * 60) / skill.items.length;
  const reasons: (Reason | false)[] = [
    started && { kind: "started", done, total },
    waiting > 0 && { kind: "unlocks", skills: waiting },
    ready && prerequisites > 0 && { kind: "prerequisites", settled: prerequisites },
    levelReached && { kind: "level", level: skill.level },
    track !== undefined && { kind: "track", track },
    goal !== null && minutesAnItem <= goal.minutesADay && { kind: "time", minutes: goal.minutesADay },
  ];
  return reasons.filter((reason) => reason !== false);
}
