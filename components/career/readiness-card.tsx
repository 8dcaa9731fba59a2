import Link from "next/link";
import { Cairn } from "@/components/ui/cairn";
import type { Items } from "@/lib/progress/progress";
import { hoursLeft } from "@/lib/progress/readiness";
import { hoursWords, leftWords, missingWords, type ReadyRole, takesWords } from "./words";

const stones = 7;

/** How far the person is on the way to a level or track; for nobody, what it takes and an invitation. */
export function ReadinessCard({
  ready: { role, readiness },
  items,
  hasProgress,
}: {
  ready: ReadyRole;
  items: Items;
  hasProgress: boolean;
}) {
  const { counts, percent, missing } = readiness;
  const first = missing.filter(({ neededFirst }) => neededFirst).map(({ skill }) => skill);
  return (
    <section aria-label="Readiness" className="card p-5 sm:p-6">
      <div className="flex items-end gap-5">
        <Cairn
          stones={stones}
          placed={hasProgress ? (percent * stones) / 100 : stones}
          className="h-20 w-20 flex-none"
        />
        <div className="min-w-0 flex-1">
          {hasProgress ? (
            <>
              <p className="font-bold text-[3.25rem] leading-none tracking-tight">
                <span>{percent}</span>
                <span className="text-xl">%</span>
              </p>
              <progress aria-label={role.name} max={100} value={percent} className="mt-3" />
            </>
          ) : (
            <p className="font-bold text-lg">{`It takes ${takesWords(readiness)}.`}</p>
          )}
        </div>
      </div>
      {hasProgress ? (
        <p className="mt-4">
          <span className="font-semibold">
            {`${missingWords(readiness)}${missing.length > 0 ? `, ${leftWords(readiness, items)}` : ""}.`}
          </span>
          <span>{` ${counts.done} of ${counts.total} items done${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}.`}</span>
        </p>
      ) : (
        <p key="nothing yet" className="mt-4">
          <Link href="/placement" className="link font-semibold">
            Tick what you can do
          </Link>
          : this page then says how near you are, and what comes next.
        </p>
      )}
      {first.length > 0 && (
        <p className="mt-1 text-soft">
          {`${first.length === 1 ? "1 skill besides is" : `${first.length} skills besides are`} needed first (${hoursWords(hoursLeft(first, items))}). ${first.length === 1 ? "It does" : "They do"} not count in the readiness.`}
        </p>
      )}
    </section>
  );
}
