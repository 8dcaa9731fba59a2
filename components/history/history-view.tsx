import Link from "next/link";
import type { ProgressAction } from "@/components/progress/progress-answer";
import { Cairn } from "@/components/ui/cairn";
import type { HistoryEntry } from "@/lib/progress/history";
import type { StreakReport } from "@/lib/progress/streak";
import type { Day } from "@/lib/time/day";
import { dateWords } from "@/lib/time/day-words";
import { DayList } from "./day-list";
import { HistoryForm, type UndoableEvent } from "./history-form";
import { StreakSum } from "./streak-sum";

type HistoryViewProps = {
  readonly report: StreakReport;
  /** A page of days, newest first. */
  readonly entries: readonly HistoryEntry[];
  /** The page ends before this day; null on the latest one. */
  readonly before: Day | null;
  /** Where the page after it, with earlier days, ends; null when there is none. */
  readonly earlier: Day | null;
  readonly undoEvent: ProgressAction;
};

/** Every day and the sum of the streak, for a member from the server's facts and for a guest from the device's. */
export function HistoryView({ report, entries, before, earlier, undoEvent }: HistoryViewProps) {
  return (
    <div className="page">
      <h1 className="mb-6 text-2xl">History</h1>
      {before === null && entries.length === 0 ? (
        <Nothing />
      ) : (
        <HistoryForm
          action={undoEvent}
          events={entries.flatMap(undoableIn)}
          className={`grid items-start gap-10 ${before === null ? "lg:grid-cols-[minmax(0,1fr)_22rem]" : "max-w-3xl"}`}
        >
          {before === null && <StreakSum report={report} />}
          <section aria-labelledby="days-title">
            <h2 id="days-title" className="mb-4 text-lg">
              {before === null ? "Every day" : `Days before ${dateWords(before, report.today)}`}
            </h2>
            <DayList entries={entries} today={report.today} />
            <nav aria-label="Pages" className="mt-6 flex justify-between gap-4">
              {earlier !== null && (
                <Link href={`/history?before=${earlier}`} className="button button-quiet">
                  Earlier
                </Link>
              )}
              {before !== null && (
                <Link href="/history" className="button button-quiet ms-auto">
                  Latest
                </Link>
              )}
            </nav>
          </section>
        </HistoryForm>
      )}
    </div>
  );
}

/** The events of a day that still stand as they left their items. */
function undoableIn(entry: HistoryEntry): UndoableEvent[] {
  if (!("day" in entry)) return [];
  return entry.events
    .filter(({ next, before, status }) => next === null && before !== status)
    .map(({ id, itemId, status, before, occurredAt, backdated }) => ({
      id,
      itemId,
      status,
      before,
      occurredAt,
      backdated,
    }));
}

/** For who has not ticked anything yet. */
function Nothing() {
  return (
    <div className="card flex max-w-3xl flex-wrap items-center gap-6 p-6">
      <Cairn stones={3} placed={0} className="h-20 w-24 flex-none" />
      <div className="min-w-60 flex-1">
        <p>
          Nothing has happened yet. Each item that you move on is written down here under its day, with what
          it did for your streak, and any of it can be undone.
        </p>
        <p className="mt-3">
          <Link href="/today" className="link font-semibold">
            Go to your next step
          </Link>
        </p>
      </div>
    </div>
  );
}
