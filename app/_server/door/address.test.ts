/**
 * Seen to fail: with the first of the list taken, which the sender wrote; with the list believed without TRUST_PROXY; with
 * the client's own header kept; with IPv6 told apart by its last half.
 */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addressOf, networkOf } from "./address";
import { markForRelay } from "./relay";
import { setRequestsRight } from "./request-start";

const host = vi.hoisted(() => ({ appUrl: null, trustProxy: false, authSecret: "s".repeat(32) }));
vi.mock("@/app/_server/host/settings", () => ({ settings: () => host }));
beforeAll(setRequestsRight);
afterEach(() => {
  host.trustProxy = false;
});

/** What our code is told of a request with these headers. */
async function toldOf(sent: Record<string, string>): Promise<string> {
  const server = createServer(({ headers }, answer) => {
    const said = Object.entries(headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    answer.end(addressOf(new Headers(Object.fromEntries(said))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      const outgoing = request({ port, host: "127.0.0.1", headers: sent }, (incoming) => {
        incoming.setEncoding("utf8").on("data", resolve);
      });
      outgoing.on("error", reject).end();
    });
  } finally {
    server.close();
  }
}

it("the address is the socket's, whatever the request says", async () => {
  expect(await toldOf({})).toBe("127.0.0.1");
  expect(await toldOf({ "x-forwarded-for": "203.0.113.9", "x-cairn-address": "203.0.113.9" })).toBe(
    "127.0.0.1",
  );
  expect(await toldOf({ "x-cairn-address": "203.0.113.9", "x-cairn-relay": "1" })).toBe("127.0.0.1");
});

it.each([
  ["203.0.113.9", "203.0.113.9"],
  ["198.51.100.1, 203.0.113.9", "203.0.113.9"],
  ["203.0.113.9:41234", "203.0.113.9"],
  ["evil, 2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::6]:443", "2001:db8:1:2::/64"],
  ["unknown", "127.0.0.1"],
  ["", "127.0.0.1"],
])("behind a declared proxy that says %j it is %s", async (list, address) => {
  host.trustProxy = true;
  expect(await toldOf({ "x-forwarded-for": list })).toBe(address);
});

it("a request that Next hands on to itself keeps the address of the first", async () => {
  const headers = new Headers({ "x-cairn-address": "203.0.113.9" });
  markForRelay(headers);
  expect(await toldOf(Object.fromEntries(headers))).toBe("203.0.113.9");
});

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["::ffff:c000:207", "192.0.2.7"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["2001:DB8::1", "2001:db8:0:0::/64"],
  ["2001:db8:0:1::1", "2001:db8:0:1::/64"],
  ["2001:db8:a:b:c:d:e:f", "2001:db8:a:b::/64"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
  ["1.2.3", null],
  ["999.1.1.1", null],
  ["example.org", null],
  ["[nonsense]", null],
  ["2001:db8::1::2", null],
])("%s belongs to %s", (text, network) => {
  expect(networkOf(text)).toBe(network);
});
