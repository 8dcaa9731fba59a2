import Link from "next/link";
import type { StreakReport } from "@/lib/streak/streak";
import { runLength, todayWords } from "@/lib/streak/streak-words";

const missesAllowed = 2;

/** The streak: the figure, what today means for it, and the misses that are left. */
export function StreakCard({ streak }: { streak: StreakReport }) {
  const { current, longest, missesLeft } = streak;
  return (
    <section aria-labelledby="streak-title" className="card p-5 sm:p-6">
      <h2 id="streak-title" className="font-bold text-base text-soft">
        Streak
      </h2>
      <p className="mt-1 flex items-baseline gap-2.5">
        <span className="font-bold text-[3.25rem] leading-none tracking-tight">{current}</span>
        <span className="font-semibold">
          {`active ${current === 1 ? "day" : "days"}${current > 0 ? ` over ${runLength(streak)}` : ""}`}
        </span>
      </p>
      <p className="mt-3">
        <span>{`${todayWords(streak)} `}</span>
        <Link href="/history" className="link whitespace-nowrap">
          Why?
        </Link>
      </p>
      {current > 0 && (
        <p className="mt-3 flex items-center gap-2 text-sm text-soft">
          <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
            {[0, 1].map((place) => (
              <ellipse
                key={place}
                cx={place * 18 + 8}
                cy="6"
                rx="7.5"
                ry="5.5"
                className={place < missesLeft ? "stone-placed" : "stone"}
              />
            ))}
          </svg>
          <span>{`${missesLeft} of ${missesAllowed} misses left in 14 days`}</span>
        </p>
      )}
      {longest > current && <p className="mt-1 text-sm text-soft">{`Longest: ${longest} active days`}</p>}
    </section>
  );
}
