import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { addressOfRequest, networkOf } from "./address";
import { isBeyondAll } from "./body-size";
import { tooLong } from "./refusal";
import { takeTurns } from "./turns";

/** How long a client may hold a connection, in milliseconds. Node itself looks at the first two every half minute. */
const patience = {
  /** Until all headers have come. */
  headersTimeout: 15_000,
  /** Until the body has come too: 256 kB fit through 35 kbit/s. */
  requestTimeout: 60_000,
  /** While nothing is sent and nothing read. */
  timeout: 30_000,
  /** Without a request. Proxies keep theirs for 60 s, and lose a write on a connection that closes just then. */
  keepAliveTimeout: 65_000,
};

/** Each may hold a body of 256 kB in memory. */
const mostConnections = 500;

/** On one connection. No browser and no proxy sends the next request before it has the answer. */
const mostRequests = 16;

/** Those of the server, least recently served first. */
export type Connections = Map<Socket, Connection>;

type Connection = {
  readonly holder: string | null;
  /** What to call when one is over. */
  readonly requests: Set<() => void>;
};

/**
 * Limits what clients may hold of Next's server, and keeps `open` up to date. Next listens before it runs any code of
 * ours and hands its server to nobody, so the first connection tells which it is:
 * https://nodejs.org/api/diagnostics_channel.html#net
 */
export function guardConnections(open: Connections): void {
  const channel = "net.server.socket";
  const onFirst = (message: unknown) => {
    const server = fieldOf(fieldOf(message, "socket"), "server");
    if (!(server instanceof Server)) return;
    unsubscribe(channel, onFirst);
    limitConnections(server, open);
  };
  subscribe(channel, onFirst);
}

/**
 * Limits how long and how many: who holds most of them loses, with each one too many, that which was served least
 * recently, and of those without a request first.
 */
export function limitConnections(
  server: Server,
  open: Connections,
  { most = mostAllowed(), longestTurn = 100 } = {},
): void {
  Object.assign(server, patience);
  // Next's listener leaves open for ever what it cannot upgrade. Without any, Node takes the request for a plain one.
  server.removeAllListeners("upgrade");

  const handlers = server.listeners("request");
  const takeTurn = takeTurns(server, longestTurn);
  const admit = (socket: Socket) => {
    const requests = new Set<() => void>();
    const connection = { holder: networkOf(socket.remoteAddress ?? ""), requests };
    open.set(socket, connection);
    socket.once("close", () => {
      open.delete(socket);
      for (const end of requests) end();
    });
    if (open.size > most) dropLeastServed(open);
    return connection;
  };
  server.on("connection", admit);
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const { socket } = request;
    if (socket.destroyed) return;
    const connection = open.get(socket) ?? admit(socket);
    if (isBeyondAll(request.headers["content-length"])) {
      refuseBeforeItComes(response);
      return;
    }
    if (connection.requests.size === mostRequests) {
      socket.destroy();
      return;
    }
    const end = takeTurn(addressOfRequest(request), () => {
      for (const handler of handlers) Reflect.apply(handler, server, [request, response]);
    });
    connection.requests.add(end);
    markServed(open, socket, connection);
    response.once("close", () => {
      connection.requests.delete(end);
      end();
      markServed(open, socket, connection);
    });
  });
}

/** The door (refusal.ts) would say the same, but Next sends an answer of the door's only once the whole body has come. */
function refuseBeforeItComes(response: ServerResponse): void {
  const { status, title, detail } = tooLong;
  response
    .writeHead(status, { "content-type": "application/problem+json", connection: "close" })
    .end(JSON.stringify({ status, title, detail }));
}

/** Puts it last in line for being dropped. */
function markServed(open: Connections, socket: Socket, connection: Connection): void {
  if (open.delete(socket)) open.set(socket, connection);
}

function dropLeastServed(open: Connections): void {
  const held = new Map<string | null, number>();
  for (const { holder } of open.values()) held.set(holder, (held.get(holder) ?? 0) + 1);
  const most = Math.max(...held.values());
  const theirs = [...open].filter(([, { holder }]) => held.get(holder) === most);
  const [socket] = theirs.find(([, { requests }]) => requests.size === 0) ?? theirs[0] ?? [];
  if (socket === undefined) return;
  open.delete(socket);
  socket.destroy();
}

/** Files and the database need handles too. */
function mostAllowed(): number {
  return Math.min(mostConnections, Math.floor(handles() / 2));
}

/** How many files and connections this process may have open, where the system says. */
function handles(): number {
  try {
    const limits = readFileSync("/proc/self/limits", "utf8");
    return Number(/^Max open files +(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function fieldOf(message: unknown, name: string): unknown {
  return typeof message === "object" && message !== null ? Reflect.get(message, name) : undefined;
}
