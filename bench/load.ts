import { type Answer, type Sent, send } from "../e2e/http";
import { median, quantile } from "./figure";
import type { Server } from "./server";

/** What is asked of a server again and again. */
export type Subject = {
  readonly server: Server;
  /** The next request; each may differ. */
  readonly next: () => Sent;
  /** Whether this is the answer that was to come: a fast wrong one counts for nothing. */
  readonly isRight: (answer: Answer) => boolean;
};

/** Of one subject, over all rounds: medians of the rounds, and of single answers their spread, in ms. */
export type Measured = {
  readonly perSecond: number;
  /** CPU of the server per request, in ms; NaN where it cannot be read. */
  readonly cpu: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of the last answer. */
  readonly bytes: number;
};

export type Round = {
  readonly perSecond: number;
  readonly cpu: number;
  readonly each: number[];
  bytes: number;
};

export const rounds = 5;
const connections = 10;

/**
 * Asks both so many times in each of five rounds, in turn, so that whatever else the machine does meets both alike. A
 * first round warms up and is not counted.
 */
export async function compare(
  ours: Subject,
  other: Subject,
  count: number,
): Promise<{ ours: Measured; other: Measured }> {
  const seen: { ours: Round[]; other: Round[] } = { ours: [], other: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const measured = { ours: await ask(ours, count), other: await ask(other, count) };
    if (round === 0) continue;
    seen.ours.push(measured.ours);
    seen.other.push(measured.other);
  }
  return { ours: summed(seen.ours), other: summed(seen.other) };
}

/** Asks so many times, ten at a time. */
export async function ask({ server, next, isRight }: Subject, count: number): Promise<Round> {
  const each: number[] = [];
  let bytes = 0;
  let left = count;
  const cpuBefore = server.cpu();
  const begin = performance.now();
  const askOn = async () => {
    while (left > 0) {
      left -= 1;
      const asked = performance.now();
      const answer = await send(server.base, next());
      each.push(performance.now() - asked);
      if (!isRight(answer)) throw new Error(`a wrong answer: ${answer.status} ${answer.body.slice(0, 200)}`);
      bytes = Buffer.byteLength(answer.body);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const seconds = (performance.now() - begin) / 1000;
  const cpuAfter = server.cpu();
  const cpu = cpuBefore === null || cpuAfter === null ? Number.NaN : (cpuAfter - cpuBefore) / count;
  return { perSecond: count / seconds, cpu, each, bytes };
}

function summed(of: readonly Round[]): Measured {
  const each = of.flatMap((round) => round.each);
  return {
    perSecond: median(of.map(({ perSecond }) => perSecond)),
    cpu: median(of.map(({ cpu }) => cpu)),
    p50: quantile(each, 0.5),
    p95: quantile(each, 0.95),
    p99: quantile(each, 0.99),
    bytes: of.at(-1)?.bytes ?? 0,
  };
}
