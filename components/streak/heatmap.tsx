import type { DayKind } from "@/lib/streak/day-kinds";
import { addDays, type Day, isoWeekday } from "@/lib/time/day";

type HeatmapProps = {
  /** Items counted by day. */
  readonly activeDays: Readonly<Record<Day, number>>;
  readonly today: Day;
  /** What each day was, for the person's own eyes: their rest days are marked. */
  readonly kinds?: Readonly<Record<Day, DayKind>>;
};

const weeks = 53;
const cell = 13;
const left = 30;
const top = 18;
const width = left + weeks * cell;
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The last year of activity: a picture, and the same as a table for whoever prefers or needs one. */
export function Heatmap({ activeDays, today, kinds = {} }: HeatmapProps) {
  const firstMonday = addDays(today, 1 - isoWeekday(today) - (weeks - 1) * 7);
  const days = Array.from({ length: weeks * 7 }, (_, index) => addDays(firstMonday, index)).filter(
    (day) => day <= today,
  );
  const active = days.filter((day) => (activeDays[day] ?? 0) > 0);
  const rests = new Set(days.filter((day) => kinds[day] === "rest"));
  const items = active.reduce((sum, day) => sum + (activeDays[day] ?? 0), 0);
  const summary = `${count(active.length, "active day")} in the last year, ${count(items, "item")} moved on`;

  return (
    <div>
      <p className="mb-3 text-soft">
        {active.length === 0 ? "Each active day becomes a green stone here." : summary}
      </p>
      {/* From right to left, so that a narrow screen begins at today. */}
      <section
        className="overflow-x-auto pb-2 [direction:rtl]"
        tabIndex={0}
        aria-label="Heatmap of the last year"
      >
        <svg
          viewBox={`0 0 ${width} ${top + 7 * cell}`}
          width={width}
          height={top + 7 * cell}
          role="img"
          aria-label={summary}
          className="min-w-fit [direction:ltr] md:h-auto md:w-full md:min-w-0"
        >
          {monthLabels(firstMonday, today).map(({ week, name }) => (
            <text
              key={`${week}`}
              x={week === weeks - 1 ? width : left + week * cell}
              y="11"
              // A name is wider than a week: that of the last one would be cut off.
              textAnchor={week === weeks - 1 ? "end" : undefined}
              className="fill-soft text-[11px]"
            >
              {name}
            </text>
          ))}
          {[0, 2, 4].map((row) => (
            <text key={row} x="0" y={top + row * cell + 10} className="fill-soft text-[11px]">
              {weekdays[row]}
            </text>
          ))}
          {/* One path a shade: a year in five elements. */}
          {[0, 1, 2, 3, 4].map((shade) => (
            <path key={shade} className={`heat-${shade}`} d={cellsOf(days, activeDays, shade)} />
          ))}
          <path
            className="fill-soft"
            d={days.map((day, index) => (rests.has(day) ? restMark(index) : "")).join("")}
          />
        </svg>
      </section>
      {rests.size > 0 && (
        <p className="mt-1 flex items-center gap-2 text-sm text-soft">
          <svg viewBox="0 0 10 10" width="14" height="14" aria-hidden="true">
            <path className="heat-0" d={pebble(0, 0)} />
            <path className="fill-soft" d={dash(0, 0)} />
          </svg>
          Rest day, as you declared: no gap in your streak
        </p>
      )}
      <details className="mt-2">
        <summary className="min-h-11 content-center text-sm text-soft">Show as a table</summary>
        <WeekTable days={active} activeDays={activeDays} rests={rests} />
      </details>
    </div>
  );
}

/** 0 for none, then up to 4 for five items or more. */
function shadeOf(items: number): number {
  if (items >= 5) return 4;
  if (items >= 3) return 3;
  return items;
}

function cellsOf(days: readonly Day[], activeDays: HeatmapProps["activeDays"], shade: number): string {
  return days
    .map((day, index) => {
      if (shadeOf(activeDays[day] ?? 0) !== shade) return "";
      return pebble(...cornerOf(index));
    })
    .join("");
}

function restMark(index: number): string {
  return dash(...cornerOf(index));
}

/** Where the day with this index begins in the picture. */
function cornerOf(index: number): [x: number, y: number] {
  return [left + Math.floor(index / 7) * cell + 1, top + (index % 7) * cell + 1];
}

/** A pebble's outline: a square with its corners taken off. */
function pebble(x: number, y: number): string {
  return `M${x} ${y + 2}q0-2 2-2h6q2 0 2 2v6q0 2-2 2h-6q-2 0-2-2z`;
}

/** The mark of a rest day, in the middle of its pebble. */
function dash(x: number, y: number): string {
  return `M${x + 2.5} ${y + 4.25}h5v1.5h-5z`;
}

/** The weeks in which a month begins; of the last one, only what is past counts. */
function monthLabels(firstMonday: Day, today: Day): { week: number; name: string }[] {
  const monthOf = (week: number) => {
    const sunday = addDays(firstMonday, week * 7 + 6);
    return Number((sunday < today ? sunday : today).slice(5, 7));
  };
  return Array.from({ length: weeks - 1 }, (_, index) => index + 1)
    .filter((week) => monthOf(week) !== monthOf(week - 1))
    .map((week) => ({ week, name: monthNames[monthOf(week) - 1] ?? "" }));
}

type WeekTableProps = {
  readonly days: readonly Day[];
  readonly activeDays: HeatmapProps["activeDays"];
  readonly rests: ReadonlySet<Day>;
};

function WeekTable({ days, activeDays, rests }: WeekTableProps) {
  const shown = [...days, ...rests].sort();
  const mondays = [...new Set(shown.map((day) => addDays(day, 1 - isoWeekday(day))))].reverse();
  if (mondays.length === 0) return <p>No active days yet.</p>;
  return (
    <section className="overflow-x-auto" tabIndex={0} aria-label="Items done by week">
      <table className="text-sm">
        <caption className="sr-only">
          Items done, by week and weekday; weeks with nothing to tell are left out
        </caption>
        <thead>
          <tr>
            <th scope="col" className="py-1 pe-4 text-start">
              Week of
            </th>
            {weekdays.map((name) => (
              <th key={name} scope="col" className="px-2 py-1 text-end font-normal text-soft">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mondays.map((monday) => (
            <tr key={monday} className="border-line border-t">
              <th scope="row" className="whitespace-nowrap py-1 pe-4 text-start font-normal">
                {monday}
              </th>
              {weekdays.map((name, index) => (
                <td key={name} className="px-2 py-1 text-end">
                  {activeDays[addDays(monday, index)] ?? (
                    <span className="text-soft">{rests.has(addDays(monday, index)) ? "rest" : 0}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
