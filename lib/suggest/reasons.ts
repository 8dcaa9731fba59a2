import { type Level, levels, type Track, tracks } from "@/lib/catalogue/schema";

/** Why a skill is suggested: a closed list, each with its exact figures. */
export type Reason =
  /** It is started: so many of its items are done. */
  | { readonly kind: "started"; readonly done: number; readonly total: number }
  /** So many unsettled skills of the plan require it, directly or not. */
  | { readonly kind: "unlocks"; readonly skills: number }
  /** It requires so many skills of the plan, and all of them are settled. */
  | { readonly kind: "prerequisites"; readonly settled: number }
  /** It is of this level, and every skill of the plan below this level is settled. */
  | { readonly kind: "level"; readonly level: Level }
  /** It is a skill of the track that the person chose. */
  | { readonly kind: "track"; readonly track: Track }
  /** Its least effort, shared evenly among its items, fits these minutes: those the person set for a day. */
  | { readonly kind: "time"; readonly minutes: number };

/** A reason in plain words, without a full stop: "Unlocks 4 skills". */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case "started":
      return `You have started it: ${reason.done} of ${reason.total} items done`;
    case "unlocks":
      return reason.skills === 1 ? "Unlocks 1 skill" : `Unlocks ${reason.skills} skills`;
    case "prerequisites":
      return reason.settled === 1
        ? "Its 1 prerequisite is settled"
        : `Its ${reason.settled} prerequisites are settled`;
    case "level":
      return `Next for level ${nameIn(levels, reason.level)}`;
    case "track":
      return `Needed for the track ${nameIn(tracks, reason.track)}`;
    case "time":
      return `Fits your ${reason.minutes} minutes today`;
  }
}

function nameIn<Id extends string>(
  list: readonly { readonly id: Id; readonly name: string }[],
  id: Id,
): string {
  return list.find((entry) => entry.id === id)?.name ?? id;
}
