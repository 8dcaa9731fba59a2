import type { Metadata } from "next";
import Link from "next/link";
import { loadHistory } from "@/app/_server/load-history";
import { undoEvent } from "@/app/actions/history";
import { DayList } from "@/components/history/day-list";
import { StreakSum } from "@/components/history/streak-sum";
import { ProgressForm } from "@/components/progress/progress-form";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { Cairn } from "@/components/ui/cairn";
import { type Day, isDay } from "@/lib/time/day";
import { dateWords } from "@/lib/time/day-words";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  const before = dayIn((await searchParams)["before"]);
  const { now, report, entries, earlier } = await loadHistory(before);
  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={now} />
      <h1 className="mb-6 text-2xl">History</h1>
      {before === null && entries.length === 0 ? (
        <Nothing />
      ) : (
        <ProgressForm
          action={undoEvent}
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
        </ProgressForm>
      )}
    </div>
  );
}

/** A day as the address says it; null where it says none. */
function dayIn(text: string | string[] | undefined): Day | null {
  return typeof text === "string" && isDay(text) ? text : null;
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
