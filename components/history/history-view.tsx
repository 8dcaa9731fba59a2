import Link from "next/link";
import { Cairn } from "@/components/ui/cairn";
import type { HistoryEntry, PageOfEvents } from "@/lib/history/history";
import { placeText } from "@/lib/history/history-page";
import type { StreakReport } from "@/lib/streak/streak";
import { dateWords } from "@/lib/time/day-words";
import { DayList } from "./day-list";
import { HistoryForm, type UndoableEvent } from "./history-form";
import type { ProgressAction } from "./progress-answer";
import { StreakSum } from "./streak-sum";

type HistoryViewProps = {
  readonly report: StreakReport;
  /** A page of days, newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Where this page ends: `from` is null on the oldest one, `before` on the latest. */
  readonly page: PageOfEvents;
  readonly undoEvent: ProgressAction;
};

/** Every day and the sum of the streak, for a member from the server's facts and for a guest from the device's. */
export function HistoryView({ report, entries, page, undoEvent }: HistoryViewProps) {
  const { from, before } = page;
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
              {before === null ? "Every day" : `Older, from ${dateWords(before.day, report.today)} back`}
            </h2>
            <DayList entries={entries} today={report.today} />
            <nav aria-label="Pages" className="mt-6 flex justify-between gap-4">
              {from !== null && (
                <Link href={`/history?before=${placeText(from)}`} className="button button-quiet">
                  Older
                </Link>
              )}
              {before !== null && (
                <span className="ms-auto flex flex-wrap justify-end gap-4">
                  <Link href={`/history?from=${placeText(before)}`} className="button button-quiet">
                    Newer
                  </Link>
                  <Link href="/history" className="button button-quiet">
                    Latest
                  </Link>
                </span>
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
