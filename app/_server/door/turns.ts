import { AsyncResource } from "node:async_hooks";
import type { Server } from "node:http";

/** Of each address. One thread does all the work: more at once are not done sooner, and each lets others wait longer. */
const mostAtOnce = 4;
/** How many connections in a row go before work; it must not wait for ever either. */
const mostConnectionsFirst = 500;

type Line = { underWay: number; readonly waiting: Set<() => void> };

/**
 * Returns what begins requests in turns, a few of each address at a time, and that returns what to call when one is over.
 * Without turns everybody waits for all that one client asks for at once. Who takes longer than `longestTurn` ms waits for
 * something else than this thread (a body that comes slowly, a file that another program holds), and the next begins.
 */
export function takeTurns(
  server: Server,
  longestTurn: number,
): (from: string, run: () => void) => () => void {
  const lines = new Map<string, Line>();
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  /** Node takes in one connection between two rounds of work, so work waits while more are coming in. */
  const whenAllAreIn = (run: () => void, left = mostConnectionsFirst) => {
    const before = connections;
    setImmediate(() => (connections === before || left === 0 ? run() : whenAllAreIn(run, left - 1)));
  };
  return (from, run) => {
    const line = lines.get(from) ?? { underWay: 0, waiting: new Set() };
    lines.set(from, line);
    // The end of another request begins this one. Next and React keep in the async context whose request it is, and would
    // take it for the other's, with the other's person.
    const runAsItself = AsyncResource.bind(run);
    let holdsTurn = false;
    let hasLeft = false;
    const giveTurnBack = () => {
      if (!holdsTurn) return;
      holdsTurn = false;
      line.underWay -= 1;
      const [next] = line.waiting;
      if (next !== undefined) next();
      else if (line.underWay === 0) lines.delete(from);
    };
    const begin = () => {
      line.waiting.delete(begin);
      line.underWay += 1;
      holdsTurn = true;
      whenAllAreIn(() => {
        if (hasLeft) return;
        setTimeout(giveTurnBack, longestTurn).unref();
        runAsItself();
      });
    };
    if (line.underWay < mostAtOnce) begin();
    else line.waiting.add(begin);
    return () => {
      hasLeft = true;
      line.waiting.delete(begin);
      giveTurnBack();
    };
  };
}
