import Link from "next/link";
import { kindNames } from "@/lib/history/history-words";
import type { StreakReport } from "@/lib/streak/streak";
import { streakSum } from "@/lib/streak/streak-sum";
import { startWords, sumParts } from "@/lib/streak/streak-sum-words";
import { runLength } from "@/lib/streak/streak-words";
import { spanWords } from "@/lib/time/day-words";

/** "Why is my streak 12?", line by line. */
export function StreakSum({ report }: { report: StreakReport }) {
  const { current, longest, today } = report;
  const sum = streakSum(report);
  return (
    <section aria-labelledby="why-title" className="card p-5 sm:p-7 lg:order-last">
      <h2 id="why-title" className="mb-4 text-lg">{`Why is my streak ${current}?`}</h2>
      {current > 0 && (
        <table className="mb-4 w-full">
          <caption className="sr-only">The sum of the streak</caption>
          <tbody>
            {sumParts(sum).map(({ label, adds, note }) => (
              <tr key={label} className="border-line border-b align-baseline">
                <th scope="row" className="py-2 pe-4 text-start font-semibold">
                  <span>{label}</span>
                  <span className="block font-normal text-sm text-soft">{note}</span>
                </th>
                <td className="py-2 text-end">
                  {adds > 0 ? `+${adds}` : <span className="text-soft">0</span>}
                </td>
              </tr>
            ))}
            <tr className="align-baseline">
              <th scope="row" className="py-2 pe-4 text-start font-bold">
                Your streak
                <span className="block font-normal text-sm text-soft">
                  {`active days over ${runLength(report)} ${runLength(report) === 1 ? "day" : "days"}`}
                </span>
              </th>
              <td className="py-2 text-end font-bold text-xl">{current}</td>
            </tr>
          </tbody>
        </table>
      )}
      <p>{startWords(report, sum)}</p>
      <p className="mt-1">
        <Link href="/guide/streaks" className="link inline-flex min-h-11 items-center">
          How a streak counts
        </Link>
      </p>
      {longest > current && <p className="mt-2 text-soft">{`Your longest was ${longest} active days.`}</p>}
      {sum.lines.length > 1 && (
        <details className="mt-3">
          <summary className="min-h-11 content-center font-semibold">Line by line</summary>
          <table className="w-full text-sm">
            <caption className="sr-only">
              Days of one kind in a row, what they add, and the streak after them
            </caption>
            <thead>
              <tr className="border-line border-b text-soft">
                <th scope="col" className="py-1.5 pe-3 text-start font-normal">
                  Days
                </th>
                <th scope="col" className="py-1.5 pe-3 text-start font-normal">
                  Kind
                </th>
                <th scope="col" className="py-1.5 pe-3 text-end font-normal">
                  Adds
                </th>
                <th scope="col" className="py-1.5 pe-2 text-end font-normal">
                  Streak
                </th>
              </tr>
            </thead>
            <tbody>
              {sum.lines.map(({ from, to, kind, adds, total }) => (
                <tr key={from} className="border-line border-b">
                  <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                    {spanWords(from, to, today)}
                  </th>
                  <td className="py-1.5 pe-3">{kindNames[kind]}</td>
                  <td className="py-1.5 pe-3 text-end">{adds > 0 ? `+${adds}` : 0}</td>
                  <td className="py-1.5 pe-2 text-end font-semibold">{total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
