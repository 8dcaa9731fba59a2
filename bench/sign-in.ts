import { callAction } from "../e2e/actions";
import { formOf, type Resident } from "../e2e/every-action";
import { atMost, type Figure, quantile, times } from "./figure";
import { ask, rounds } from "./load";
import { pageOf } from "./public-page";
import type { Server } from "./server";

const requests = 500;
const everyMs = 250;

/** P9: what 4 sign-ins a second do to the public page: hashing has to stay off the main thread. */
export async function signIns(cairn: Server, person: Resident): Promise<Figure[]> {
  const page = pageOf(cairn, person);
  const quiet: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    quiet.push(...(await ask(page, requests)).each);
    const running: Promise<void>[] = [];
    const begin = () => void running.push(signIn(cairn, person));
    begin();
    const timer = setInterval(begin, everyMs);
    busy.push(...(await ask(page, requests)).each);
    clearInterval(timer);
    await Promise.all(running);
  }
  const spread = { p95: quantile(busy, 0.95), p99: quantile(busy, 0.99) };
  const value = spread.p99 / quantile(quiet, 0.99);
  const what = "public page during 4 sign-ins a second, p99 of that without";
  return [atMost(2, { goal: "P9", what, value, say: times, spread })];
}

async function signIn({ base }: Server, { handle, password }: Resident): Promise<void> {
  const args = [{ errors: {}, values: {}, saved: false }, formOf({ handle, password })];
  const { headers } = await callAction(base, { name: "signIn", path: "/sign-in", args });
  if (headers["x-action-redirect"] === undefined) throw new Error("the sign-in was refused");
}
