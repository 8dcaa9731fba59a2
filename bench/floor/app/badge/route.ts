import { makeBadge } from "badge-maker";
import { connection } from "next/server";
import { countRows } from "../../database";

/** A badge that is drawn for each request, from two queries. */
export async function GET(): Promise<Response> {
  await connection();
  const svg = makeBadge({ label: "floor", message: `${countRows(0)} of ${countRows(1)} rows` });
  return new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
}
