import type { Goal } from "@/lib/catalogue/goal";
import { levelRoles, type Role, trackRoles } from "@/lib/catalogue/roles";
import type { Items } from "@/lib/progress/progress";
import { readinessOf } from "@/lib/progress/readiness";
import { CountedFor } from "./counted-for";
import { Ladder } from "./ladder";
import { TrackList } from "./track-list";

type CareerOverviewProps = {
  readonly goal: Goal | null;
  readonly items: Items;
  /** Whether anything is known of what the person can do. */
  readonly hasProgress: boolean;
};

/** All levels and tracks, with how ready the person is for each. */
export function CareerOverview({ goal, items, hasProgress }: CareerOverviewProps) {
  const ready = (role: Role) => ({ role, readiness: readinessOf(role, goal, items) });
  const shown = { goal, items, hasProgress };
  return (
    <div className="grid gap-12">
      <p className="max-w-2xl text-soft">
        <span>
          {hasProgress
            ? "How ready you are for each level and track, and what you must still learn for it. "
            : "What each level and track takes. Tick what you can do, and it says how near you are. "}
        </span>
        <CountedFor goal={goal} />
      </p>
      <Ladder rungs={levelRoles.map(ready)} {...shown} />
      <TrackList tracks={trackRoles.map(ready)} {...shown} />
    </div>
  );
}
