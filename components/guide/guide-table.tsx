import type { TableBlock } from "@/lib/guide/schema";
import { InlineText } from "./inline-text";

/** A table. On a phone, one of more than two columns lays each row out as a small list with the columns' names. */
export function GuideTable({ caption, columns, rows }: TableBlock) {
  const isWide = columns.length > 2;
  const block = isWide ? "max-sm:block" : "";
  return (
    <table className={`w-full border-line text-start ${isWide ? "max-sm:block sm:border-t" : "border-t"}`}>
      <caption className={`pb-2 text-start text-sm text-soft ${block}`}>{caption}</caption>
      <thead className={isWide ? "max-sm:sr-only" : ""}>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 pe-4 text-start align-bottom text-sm text-soft">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={block}>
        {rows.map(([heading = "", ...cells]) => (
          <tr key={heading} className={`border-line border-t ${block} ${isWide ? "max-sm:py-3" : ""}`}>
            <th
              scope="row"
              className={`py-3 pe-4 text-start align-top font-bold ${isWide ? "max-sm:block max-sm:py-0" : ""}`}
            >
              <InlineText text={heading} />
            </th>
            {cells.map((cell, index) => (
              <td
                key={columns[index + 1]}
                className={`py-3 pe-4 align-top last:pe-0 ${isWide ? "max-sm:block max-sm:py-0.5 max-sm:pe-0" : ""}`}
              >
                {isWide && (
                  <span aria-hidden="true" className="text-sm text-soft sm:hidden">
                    {`${columns[index + 1]}: `}
                  </span>
                )}
                <InlineText text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
