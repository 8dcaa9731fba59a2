/**
 * What a client may hold of a server, against a real one. Seen to fail: with Next's kind of listener for upgrades left
 * in place; with the newest connection dropped, and with the oldest of all instead of the oldest of who holds most; with
 * no cap on requests of one connection; with eight at once; with a turn that is not given back when its client leaves; with a
 * request that begins in the async context of the one whose end lets it begin.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { type Connections, limitConnections } from "./connections";
import { setRequestsRight } from "./request-start";

const folder = mkdtempSync(join(tmpdir(), "cairn-connections-"));
process.env["CAIRN_DATA"] = folder;
// Says from where each request comes.
setRequestsRight();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
const [ada, bob] = ["127.0.0.7", "127.0.0.8"];

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Stands for what Next and React keep of a request. */
const request = new AsyncLocalStorage<string>();

/** A server with at most `most` connections that leaves every request for the test to answer. */
async function startLimited(most: number, longestTurn = 60_000) {
  const asked: ServerResponse[] = [];
  /** In which request each began; none is right. */
  const begunIn: (string | undefined)[] = [];
  const server = createServer((_request, response) => {
    begunIn.push(request.getStore());
    request.run(`request ${asked.length}`, () => asked.push(response));
  });
  // As Next does: it takes each upgrade and leaves it open.
  server.on("upgrade", () => {});
  const open: Connections = new Map();
  limitConnections(server, open, { most, longestTurn });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    begunIn,
    open,
    server,
    visit: (text: string, from?: string) => openSocket(port, text, from),
  };
}

async function openSocket(port: number, text: string, from = ada): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", localAddress: from }).on("error", () => {});
  closers.push(() => socket.destroy());
  await once(socket, "connect");
  socket.resume().write(text);
  return socket;
}

it("an upgrade that nobody here understands is answered as a plain request", async () => {
  const { asked, visit } = await startLimited(9);
  const upgrade = "GET /a HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
  const socket = await visit(upgrade);
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.end("here you are");
  const [chunk] = await once(socket, "data");
  expect(String(chunk)).toMatch(/^HTTP\/1\.1 200 .*here you are$/s);
});

it("of too many connections, who holds most loses the one that was served least recently", async () => {
  const { asked, open, visit } = await startLimited(4);
  const honest = await visit(get, bob);
  await expect.poll(() => asked.length).toBe(1);
  const held = [await visit("G"), await visit("G"), await visit(get)];
  await expect.poll(() => asked.length).toBe(2);
  // Served since, and so no longer the oldest.
  held[0]?.write(get.slice(1));
  await expect.poll(() => asked.length).toBe(3);

  const lost = once(held[1] ?? honest, "close");
  await visit("G");
  await lost;
  expect([honest.closed, held.map(({ closed }) => closed)]).toEqual([false, [false, true, false]]);
  expect(open.size).toBe(4);
});

it("who sends request after request without waiting for an answer is cut off", async () => {
  const { asked, open, visit } = await startLimited(9);
  const socket = await visit(get.repeat(17));
  await once(socket, "close");
  await expect.poll(() => open.size).toBe(0);
  // The rest of them never had their turn.
  expect(asked.length).toBeLessThanOrEqual(4);
});

it("who takes longer than a turn holds up nobody, and everybody is served", async () => {
  const { asked, visit } = await startLimited(99, 20);
  for (let count = 0; count < 12; count += 1) await visit(get);
  await expect.poll(() => asked.length).toBe(12);
});

it("four requests of one client are worked on at a time, and nobody else waits for the others", async () => {
  const { asked, visit } = await startLimited(99);
  const sockets = [];
  for (let count = 0; count < 8; count += 1) sockets.push(await visit(get));
  await expect.poll(() => asked.length).toBe(4);

  await visit(get, bob);
  await expect.poll(() => asked.length).toBe(5);
  for (const response of asked.splice(0)) response.end();
  await expect.poll(() => asked.length).toBe(4);
});

it("a request that waited for its turn begins in no other request", async () => {
  const { asked, begunIn, visit } = await startLimited(99);
  for (let count = 0; count < 8; count += 1) await visit(get);
  await expect.poll(() => asked.length).toBe(4);
  for (const [number, response] of asked.splice(0).entries())
    request.run(`request ${number}`, () => response.end());
  await expect.poll(() => asked.length).toBe(4);
  expect(begunIn).toEqual(Array(8).fill(undefined));
});

it("a turn goes to the next when its client has left, and none to a client that has left while it waited", async () => {
  const { asked, open, visit } = await startLimited(99);
  const working = [];
  for (let count = 0; count < 4; count += 1) working.push(await visit(get));
  await expect.poll(() => asked.length).toBe(4);
  const [leaver, stayer] = [await visit(get), await visit(get)];
  await expect.poll(() => [...open.values()].filter(({ requests }) => requests.size > 0).length).toBe(6);
  leaver.destroy();
  await expect.poll(() => open.size).toBe(5);
  working[0]?.destroy();
  await expect.poll(() => asked.length).toBe(5);
  asked[4]?.end("mine");
  const [chunk] = await once(stayer, "data");
  expect(String(chunk)).toContain("mine");
});

it("headers, bodies, silence and idling have an end", async () => {
  const { server } = await startLimited(9);
  const { headersTimeout, requestTimeout, timeout, keepAliveTimeout } = server;
  expect([headersTimeout, requestTimeout, timeout]).toEqual([15_000, 60_000, 30_000]);
  expect(keepAliveTimeout).toBeGreaterThan(60_000);
});

it("a body that says it is too long is refused before any of it has come", async () => {
  const { asked, visit } = await startLimited(9);
  const socket = await visit("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000\r\n\r\n");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => {
    answer += text;
  });
  await once(socket, "close");
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  expect(asked).toHaveLength(0);
});
