import type { Resident } from "../e2e/every-action";
import { send } from "../e2e/http";
import { atLeast, type Figure, times } from "./figure";
import { compare, type Subject } from "./load";
import type { Server } from "./server";

/** P4: the badge, against a route that draws one from two queries; a badge that the asker has is not sent again. */
export async function badge(cairn: Server, floor: Server, { handle }: Resident): Promise<Figure[]> {
  const path = `/u/${handle}/badge.svg`;
  const isBadge: Subject["isRight"] = ({ status, body }) => status === 200 && body.startsWith("<svg");
  const bare: Subject = { server: floor, next: () => ({ path: "/badge" }), isRight: isBadge };
  const { ours, other } = await compare(
    { server: cairn, next: () => ({ path }), isRight: isBadge },
    bare,
    500,
  );

  const { etag = "" } = (await send(cairn.base, { path })).headers;
  const again = await send(cairn.base, { path, headers: { "if-none-match": etag } });
  if (again.status !== 304) throw new Error("a badge that the asker has is sent again");
  return [
    atLeast(0.9, {
      ...{ goal: "P4", what: "badge, requests a second of the floor's", say: times, spread: ours },
      value: ours.perSecond / other.perSecond,
    }),
  ];
}
