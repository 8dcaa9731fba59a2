import Link from "next/link";
import type { Goal } from "@/lib/catalogue/goal";
import { wordsOfRole } from "@/lib/guide/role-words";
import type { Items } from "@/lib/progress/progress";
import { GoalMark } from "./goal-mark";
import { leftWords, missingWords, type ReadyRole, takesWords } from "./words";

type TrackListProps = {
  readonly tracks: readonly ReadyRole[];
  readonly goal: Goal | null;
  readonly items: Items;
  readonly hasProgress: boolean;
};

/** The specialisations: what each is, how ready the person is for it, and what it pays where the guides say. */
export function TrackList({ tracks, ...shown }: TrackListProps) {
  return (
    <section aria-labelledby="tracks-title">
      <h2 id="tracks-title" className="mb-1 text-xl">
        Tracks
      </h2>
      <p className="mb-4 max-w-2xl text-soft">
        Directions in which to specialise, at any level. A track counts the skills that it leans on most.
      </p>
      <ul className="divide-y divide-line border-line border-y">
        {tracks.map((track) => (
          <li key={track.role.id}>
            <TrackRow track={track} {...shown} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type TrackRowProps = Omit<TrackListProps, "tracks"> & { readonly track: ReadyRole };

function TrackRow({ track: { role, readiness }, goal, items, hasProgress }: TrackRowProps) {
  const { about, pay } = wordsOfRole(role);
  return (
    <div className="grid gap-x-10 gap-y-3 py-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-lg">
            <Link href={`/career/${role.id}`} className="link inline-flex min-h-11 items-center">
              {role.name}
            </Link>
          </h3>
          <GoalMark role={role} goal={goal} />
        </div>
        <p className="max-w-2xl text-soft">{about}</p>
      </div>
      <div className="lg:pt-2.5">
        {hasProgress && (
          <div className="mb-1.5 flex items-center gap-3">
            <progress aria-label={role.name} max={100} value={readiness.percent} className="flex-1" />
            <span className="min-w-12 text-end font-bold text-lg">{`${readiness.percent}%`}</span>
          </div>
        )}
        <p>
          {hasProgress
            ? [missingWords(readiness), leftWords(readiness, items)]
                .filter((words) => words !== "")
                .join(", ")
            : takesWords(readiness)}
        </p>
        <p className="text-sm text-soft">
          {pay === null ? "No figure for pay in the guides" : `${pay} a year`}
        </p>
      </div>
    </div>
  );
}
