import type { Server } from "node:http";

/** Of each address. One thread does all the work: more at once are not done sooner, and each lets others wait longer. */
const mostAtOnce = 4;
/** Milliseconds; a body that comes slowly and an answer that is read slowly cost nothing after that. */
const longestTurn = 1_000;
/** How many connections in a row go before work; it must not wait for ever either. */
const mostConnectionsFirst = 500;

type Line = { underWay: number; readonly waiting: Set<() => void> };

/**
 * Returns what begins requests in turns, a few of each address at a time, and that returns what to call when one is over.
 * Without turns everybody waits for all that one client asks for at once.
 */
export function takeTurns(server: Server): (from: string, run: () => void) => () => void {
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
    let turn: NodeJS.Timeout | null = null;
    const begin = () => {
      line.waiting.delete(begin);
      line.underWay += 1;
      turn = setTimeout(end, longestTurn);
      whenAllAreIn(() => {
        if (turn !== null) run();
      });
    };
    const end = () => {
      line.waiting.delete(begin);
      if (turn === null) return;
      clearTimeout(turn);
      turn = null;
      line.underWay -= 1;
      const [next] = line.waiting;
      if (next !== undefined) next();
      else if (line.underWay === 0) lines.delete(from);
    };
    if (line.underWay < mostAtOnce) begin();
    else line.waiting.add(begin);
    return end;
  };
}
