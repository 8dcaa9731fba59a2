import Link from "next/link";
import { statusNames } from "@/components/outbox/words";
import { findItem } from "@/lib/catalogue";
import { currentId } from "@/lib/catalogue/renamed";
import type { HistoryEvent } from "@/lib/history/history";
import { originWords, timeWords, verdictWords } from "@/lib/history/history-words";
import type { Day } from "@/lib/time/day";
import { dateWords } from "@/lib/time/day-words";

/** One event: when, what it said of which item, what it did for the day, and the button that takes it back. */
export function EventRow({ event, today }: { event: HistoryEvent; today: Day }) {
  const { id, status, before, next } = event;
  const found = findItem(currentId(event.itemId));
  const nameId = `event-${id}`;
  const notes = [verdictWords(event), originWords(event)].filter((words) => words !== null);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-3 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
      <p className="text-sm text-soft max-sm:col-span-2">{timeWords(event)}</p>
      <div className="min-w-0">
        <p id={nameId}>
          <span className="font-semibold">{`${statusNames[status]}:`}</span>{" "}
          {found === undefined ? (
            <span>an item that the catalogue no longer has</span>
          ) : (
            <Link
              href={`/learn/${found.skill.step}/${found.skill.id}`}
              className="underline-offset-4 hover:underline"
            >
              {found.item.text}
            </Link>
          )}
        </p>
        {notes.map((words) => (
          <p key={words} className="text-sm text-soft">
            {words}
          </p>
        ))}
        {next !== null && (
          <p className="text-sm text-soft">
            {`Later: ${statusNames[next.status]}, ${dateWords(next.day, today)}`}
          </p>
        )}
      </div>
      {next === null && before !== status && (
        <button
          type="submit"
          name="event"
          value={id}
          aria-describedby={nameId}
          className="-my-2.5 -me-3 min-h-11 min-w-11 rounded-lg px-3 font-semibold text-sm text-soft hover:bg-wash hover:text-ink"
        >
          Undo
        </button>
      )}
    </li>
  );
}
