import type { Resident } from "../e2e/every-action";
import { send } from "../e2e/http";
import { atLeast, atMost, type Figure, kB, median, ms, times } from "./figure";
import { compare, type Subject } from "./load";
import type { Server } from "./server";
import { tickOf } from "./tick";

const changes = 25;

/** P1: the public page, kept whole, against a page that Next renders once. */
export async function publicPage(cairn: Server, floor: Server, person: Resident): Promise<Figure[]> {
  const page = pageOf(cairn, person);
  const { ours, other } = await compare(page, staticPageOf(floor), 300);
  const sizes = `${kB(ours.bytes)}, floor ${kB(other.bytes)}`;
  const [rate, cpu] = [ours.perSecond / other.perSecond, ours.cpu / other.cpu];
  return [
    atLeast(0.9, {
      ...{ goal: "P1", what: `public page, requests a second of the floor's (${sizes})`, value: rate },
      ...{ say: times, spread: ours },
    }),
    atMost(1.1, { goal: "P1", what: "public page, CPU of the floor's", value: cpu, say: times }),
    atMost(60, {
      ...{ goal: "P1", what: "public page, first view after a tick", say: ms },
      value: await firstViewAfterTick(page, person),
    }),
  ];
}

export function pageOf(server: Server, { handle }: Resident): Subject {
  const path = `/u/${handle}`;
  return {
    ...{ server, next: () => ({ path }) },
    isRight: ({ status, body }) => status === 200 && body.includes(handle),
  };
}

export function staticPageOf(server: Server): Subject {
  return {
    ...{ server, next: () => ({ path: "/static" }) },
    isRight: ({ status, body }) => status === 200 && body.includes("of a bare page"),
  };
}

async function firstViewAfterTick({ server, next, isRight }: Subject, person: Resident): Promise<number> {
  const each: number[] = [];
  for (let change = 0; change < changes; change += 1) {
    await send(server.base, tickOf(server, person));
    const begin = performance.now();
    const answer = await send(server.base, next());
    each.push(performance.now() - begin);
    if (!isRight(answer)) throw new Error(`a wrong answer: ${answer.status}`);
  }
  return median(each);
}
