import type { HistoryEntry } from "@/lib/history/history";
import { countWords, reasonWords } from "@/lib/history/history-words";
import type { Day } from "@/lib/time/day";
import { dayWords, spanWords } from "@/lib/time/day-words";
import { DayMark } from "./day-mark";
import { EventRow } from "./event-row";

/** A day of more events than these shows them when asked: a bulk mark can be hundreds. */
const mostShown = 12;

/** The days, newest first, each with what it was, why, and what happened on it. */
export function DayList({ entries, today }: { entries: readonly HistoryEntry[]; today: Day }) {
  return (
    <ol className="grid gap-3">
      {entries.map((entry) =>
        "day" in entry ? (
          <DayEntry key={entry.day} entry={entry} today={today} />
        ) : (
          <li key={entry.from} className="px-5 py-1 text-soft">
            {`${spanWords(entry.from, entry.to, today)}: ${countWords(entry.counts)}`}
          </li>
        ),
      )}
    </ol>
  );
}

function DayEntry({ entry, today }: { entry: Extract<HistoryEntry, { day: Day }>; today: Day }) {
  const { day, reason, events } = entry;
  const place = reason.kind === "active" ? reason.place : null;
  const rows = (
    <ul className="divide-y divide-line">
      {events.map((event) => (
        <EventRow key={event.id} event={event} today={today} />
      ))}
    </ul>
  );
  return (
    <li className={events.length > 0 ? "card p-5" : "px-5 py-1"}>
      <div className="flex items-start gap-3">
        <DayMark kind={reason.kind} />
        <div className="min-w-0 flex-1">
          <h3 className={events.length > 0 ? "font-bold" : "font-semibold"}>
            {`${day === today ? "Today, " : ""}${dayWords(day, today)}`}
          </h3>
          <p className="text-sm text-soft">{reasonWords(reason, today)}</p>
        </div>
        {place !== null && (
          <p className="flex-none text-end text-sm">
            <span className="font-semibold text-moss">+1</span>
            <span className="block text-soft">{`streak ${place}`}</span>
          </p>
        )}
      </div>
      {events.length > mostShown ? (
        <details className="mt-2">
          <summary className="min-h-11 content-center font-semibold text-sm">{`Show all ${events.length} changes`}</summary>
          {rows}
        </details>
      ) : (
        events.length > 0 && <div className="mt-2">{rows}</div>
      )}
    </li>
  );
}
