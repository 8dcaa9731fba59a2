import type { Resident } from "../e2e/every-action";
import { atMost, type Figure, median, times } from "./figure";
import { ask, rounds } from "./load";
import { pageOf, staticPageOf } from "./public-page";
import type { Server } from "./server";

type Start = () => Promise<Server>;
type Seen = { readonly startedIn: number[]; readonly idle: number[]; readonly loaded: number[] };

const requests = 1000;

/** P8, in the file of these benchmarks: start to the first 200, and memory before and after load, against the floor. */
export async function startAndMemory(cairn: Start, floor: Start, person: Resident): Promise<Figure[]> {
  const ours: Seen = { startedIn: [], idle: [], loaded: [] };
  const other: Seen = { startedIn: [], idle: [], loaded: [] };
  for (let round = 0; round < rounds; round += 1) {
    await look(await cairn(), (server) => pageOf(server, person), ours);
    await look(await floor(), staticPageOf, other);
  }
  const ratio = (of: keyof Seen) => median(ours[of]) / median(other[of]);
  const [startedIn, idle, loaded] = [ratio("startedIn"), ratio("idle"), ratio("loaded")];
  return [
    atMost(1.5, { goal: "P8", what: "start to first 200 of the floor's", value: startedIn, say: times }),
    atMost(1.5, { goal: "P8", what: "idle memory of the floor's", value: idle, say: times }),
    atMost(1.5, { goal: "P8", what: "memory after load of the floor's", value: loaded, say: times }),
  ];
}

async function look(server: Server, pageAt: (server: Server) => ReturnType<typeof pageOf>, seen: Seen) {
  seen.startedIn.push(server.startedIn);
  seen.idle.push(server.memory() ?? Number.NaN);
  await ask(pageAt(server), requests);
  seen.loaded.push(server.memory() ?? Number.NaN);
  await server.end();
}
