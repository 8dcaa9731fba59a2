import Link from "next/link";
import type { ReactNode } from "react";
import { payCaveat } from "@/lib/guide/ladder";
import { wordsOfRole } from "@/lib/guide/role-words";
import type { Items } from "@/lib/progress/progress";
import { hoursLeft } from "@/lib/progress/readiness";
import { countWords, hoursWords, missingOf, type ReadyRole } from "./words";

type ComparisonProps = {
  readonly a: ReadyRole;
  readonly b: ReadyRole;
  readonly items: Items;
  readonly hasProgress: boolean;
};

type Row = { readonly name: string; readonly of: (track: ReadyRole) => ReactNode };

const whatItTakes: readonly Row[] = [
  { name: "Pay a year", of: ({ role }) => wordsOfRole(role).pay ?? "No figure in the guides" },
  { name: "Skills", of: ({ readiness }) => readiness.skills.length },
  { name: "Items", of: ({ readiness }) => readiness.counts.total },
  { name: "Effort in all", of: ({ readiness }) => hoursWords(hoursLeft(readiness.skills, {})) },
];

/** Two tracks side by side. */
export function Comparison({ a, b, items, hasProgress }: ComparisonProps) {
  const ownRows: readonly Row[] = [
    { name: "Readiness", of: Percent },
    {
      name: "Missing",
      of: ({ readiness }) => {
        const first = readiness.missing.length - missingOf(readiness).length;
        return `${countWords(missingOf(readiness).length, "skill")}${first === 0 ? "" : `, ${first} more needed first`}`;
      },
    },
    { name: "Effort left", of: ({ readiness }) => hoursWords(hoursLeft(missingOf(readiness), items)) },
  ];
  return (
    <table className="mt-8 w-full table-fixed text-start">
      <caption className="sr-only">{`${a.role.name} and ${b.role.name} side by side`}</caption>
      <thead>
        <tr>
          <td className="w-[26%]" />
          {[a, b].map(({ role }) => (
            <th
              key={role.id}
              scope="col"
              className="px-2 py-3 text-start align-bottom text-base first:ps-0 sm:text-lg"
            >
              <Link href={`/career/${role.id}`} className="link hyphens-auto">
                {role.name}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(hasProgress ? [...ownRows, ...whatItTakes] : whatItTakes).map(({ name, of }) => (
          <tr key={name} className="border-line border-t">
            <th scope="row" className="py-3 pe-2 text-start align-top font-normal text-soft max-sm:text-sm">
              {name}
            </th>
            {[a, b].map((track) => (
              <td key={track.role.id} className="px-2 py-3 align-top font-semibold">
                {of(track)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-line border-t">
          <td colSpan={3} className="pt-3 text-sm text-soft">
            {payCaveat}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Percent({ role, readiness: { percent } }: ReadyRole) {
  return (
    <>
      <span className="text-xl">{`${percent}%`}</span>
      <progress aria-label={role.name} max={100} value={percent} className="mt-1" />
    </>
  );
}
