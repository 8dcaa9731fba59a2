import Link from "next/link";
import { Cairn } from "@/components/ui/cairn";
import type { Goal } from "@/lib/catalogue/goal";
import { payCaveat } from "@/lib/guide/ladder";
import { wordsOfRole } from "@/lib/guide/role-words";
import type { Items } from "@/lib/progress/progress";
import { GoalMark } from "./goal-mark";
import { leftWords, missingWords, type ReadyRole, takesWords } from "./words";

type LadderProps = {
  /** From the ground up. */
  readonly rungs: readonly ReadyRole[];
  readonly goal: Goal | null;
  readonly items: Items;
  /** Whether anything is known of what the person can do; else only what it takes is shown. */
  readonly hasProgress: boolean;
};

/** Where each rung begins where all four stand side by side: a staircase. */
const climbs = ["xl:mt-24", "xl:mt-16", "xl:mt-8", "xl:mt-0"];
const shownAtOnce = 3;

/** The four levels, each a rung higher, with how far the person is on the way to it and what is missing. */
export function Ladder({ rungs, ...shown }: LadderProps) {
  return (
    <section aria-labelledby="ladder-title">
      <h2 id="ladder-title" className="mb-1 text-xl">
        Ladder
      </h2>
      <p className="mb-5 max-w-2xl text-soft">Each rung takes all that the rungs below take, and more.</p>
      <ol className="grid gap-4 sm:grid-cols-2 xl:-mt-12 xl:grid-cols-4">
        {rungs.map((rung, place) => (
          <li
            key={rung.role.id}
            className={`card flex flex-col p-5 ${rung.role.id === shown.goal?.level ? "border-moss" : ""} ${climbs[place]}`}
          >
            <Rung rung={rung} stones={place + 3} {...shown} />
          </li>
        ))}
      </ol>
      <p className="mt-4 max-w-2xl text-sm text-soft">{payCaveat}</p>
    </section>
  );
}

type RungProps = Omit<LadderProps, "rungs"> & { readonly rung: ReadyRole; readonly stones: number };

function Rung({ rung: { role, readiness }, stones, goal, items, hasProgress }: RungProps) {
  const { about, years, pay } = wordsOfRole(role);
  const { percent } = readiness;
  const placed = hasProgress ? (stones * percent) / 100 : stones;
  return (
    <>
      <div className="flex items-end justify-between gap-3">
        <div className="flex items-end sm:h-20">
          <Cairn stones={stones} placed={placed} className="w-14" />
        </div>
        {hasProgress && (
          <p className="font-bold text-[2.5rem] leading-none tracking-tight">
            <span>{percent}</span>
            <span className="text-lg">%</span>
          </p>
        )}
      </div>
      {hasProgress && <progress aria-label={role.name} max={100} value={percent} className="mt-3" />}
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">
          <Link href={`/career/${role.id}`} className="hover:underline">
            {role.name}
          </Link>
        </h3>
        <GoalMark role={role} goal={goal} />
      </div>
      {(years ?? pay) !== null && (
        <p className="text-sm">
          {years !== null && <span className="block">{`${years} years of experience`}</span>}
          {pay !== null && <span className="block">{`Pay: ${pay} a year`}</span>}
        </p>
      )}
      <p className="mt-2 mb-4 flex-1 text-sm text-soft">{about}</p>
      <p className="font-semibold">{hasProgress ? missingWords(readiness) : takesWords(readiness)}</p>
      {hasProgress && <p className="text-sm text-soft">{leftWords(readiness, items)}</p>}
      {hasProgress && readiness.missing.length > 0 && <FirstMissing role={role} readiness={readiness} />}
      <Link
        href={`/career/${role.id}`}
        className="link mt-1 inline-flex min-h-11 items-center self-start font-semibold"
      >
        {hasProgress && readiness.missing.length > 0
          ? `All ${readiness.missing.length} missing for ${role.name}`
          : `All that ${role.name} takes`}
      </Link>
    </>
  );
}

/** What this rung adds to the one below; once that is done, what is left of the others. */
function FirstMissing({ role, readiness: { missing } }: ReadyRole) {
  const own = missing.filter(({ skill }) => skill.level === role.id);
  return (
    <ol aria-label="Learn next" className="mt-1">
      {(own.length > 0 ? own : missing).slice(0, shownAtOnce).map(({ skill }) => (
        <li key={skill.id}>
          <Link href={`/learn/${skill.step}/${skill.id}`} className="link flex min-h-11 items-center">
            {skill.title}
          </Link>
        </li>
      ))}
    </ol>
  );
}
