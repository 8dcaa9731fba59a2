import { readFileSync } from "node:fs";
import { catalogue } from "@/lib/catalogue";
import { newEvent } from "@/lib/progress/new-event";
import { idOf, ownProof } from "../e2e/actions";
import type { Resident } from "../e2e/every-action";
import type { Sent } from "../e2e/http";
import { skillAt } from "../e2e/marks";
import { atMost, type Figure, kB, times } from "./figure";
import { compare } from "./load";
import type { Server } from "./server";

const { path } = skillAt("command-line");
const itemIds = catalogue.skills.flatMap(({ items }) => items.map(({ id }) => id));
let place = 0;

/** A new tick of this person, as a page sends it: now done, now to do again, item after item. */
export function tickOf({ base }: Server, { id, cookie }: Resident): Sent {
  place += 1;
  const itemId = itemIds[place % itemIds.length] ?? "";
  const isDone = Math.floor(place / itemIds.length) % 2 === 0;
  const event = newEvent(itemId, isDone ? "done" : "todo", Date.now());
  return call(base, path, idOf("recordEvents"), [[event], id], cookie);
}

/** P2: a tick, session checked and synced to disk, against a bare action that upserts a row with the same sync. */
export async function tick(cairn: Server, floor: Server, person: Resident): Promise<Figure[]> {
  const bareId = floorsAction();
  const { ours, other } = await compare(
    {
      server: cairn,
      next: () => tickOf(cairn, person),
      isRight: ({ status, body }) => status === 200 && body.includes('"recorded":1'),
    },
    {
      server: floor,
      next: () => call(floor.base, "/tick", bareId, [newEvent("x", "done", 0).id]),
      isRight: ({ status, body }) => status === 200 && body.includes("1:"),
    },
    200,
  );
  return [
    atMost(1.5, {
      goal: "P2",
      what: "tick, CPU of the floor's action",
      value: ours.cpu / other.cpu,
      say: times,
    }),
    atMost(2, {
      ...{ goal: "P2", what: "tick, p99 of the floor's action", value: ours.p99 / other.p99, say: times },
      spread: ours,
    }),
    atMost(2000, { goal: "P2", what: "tick, bytes of the answer", value: ours.bytes, say: kB }),
  ];
}

/** A call of a server action, as Next's own script makes it. */
function call(base: string, page: string, action: string, args: unknown, cookie?: string): Sent {
  return {
    method: "POST",
    path: page,
    headers: {
      ...ownProof(base),
      ...(cookie !== undefined && { cookie }),
      accept: "text/x-component",
      "next-action": action,
      "content-type": "text/plain;charset=UTF-8",
    },
    body: JSON.stringify(args),
  };
}

function floorsAction(): string {
  const file = "bench/floor/.next/server/server-reference-manifest.json";
  const [id] = Object.keys(JSON.parse(readFileSync(file, "utf8")).node);
  if (id === undefined) throw new Error("the floor has no action");
  return id;
}
