import type { DayReason } from "@/lib/streak/day-reason";

/** A day's kind as a stone, to be told apart without colour; the words stand beside it. */
export function DayMark({ kind }: { kind: DayReason["kind"] }) {
  return (
    <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" className="mt-1 flex-none">
      {kind === "active" && <ellipse cx="14" cy="11" rx="13" ry="8.5" className="stone-placed" />}
      {(kind === "rest" || kind === "excused") && (
        <>
          <ellipse cx="14" cy="11" rx="13" ry="8.5" className="stone" />
          <path
            d={kind === "rest" ? "M8 11h12" : "M9 15 19 7"}
            className="fill-none stroke-2 stroke-soft"
            strokeLinecap="round"
          />
        </>
      )}
      {(kind === "pending" || kind === "missed" || kind === "outside") && (
        <ellipse
          cx="14"
          cy="11"
          rx="12"
          ry="7.5"
          className="fill-none stroke-2 stroke-edge"
          strokeDasharray={kind === "pending" ? "4 3" : kind === "outside" ? "1 4" : undefined}
        />
      )}
    </svg>
  );
}
