import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";
import { settings } from "@/app/_server/host/settings";
import { isRelayed } from "./relay";

/** Says to our own code from where a request came. What a client says under this name is replaced. */
const addressHeader = "x-cairn-address";

/** From where a request came: an IPv4 address, or the network of an IPv6 one. */
export function addressOf(headers: Pick<Headers, "get">): string {
  return headers.get(addressHeader) ?? "";
}

/** The same, of a request as Node has it. */
export function addressOfRequest(request: IncomingMessage): string {
  return addresses.get(request) ?? "";
}

/** Beside the header, which is taken from requests for kept pages: those carry nothing of who asks. */
const addresses = new WeakMap<IncomingMessage, string>();

/** Writes it into the request, before Next sees it: in a request of Next's own there is no socket to ask. */
export function noteAddress(request: IncomingMessage): void {
  const { headers, socket } = request;
  if (!isRelayed(readable(request))) {
    headers[addressHeader] = findAddress(headers["x-forwarded-for"], socket.remoteAddress);
  }
  addresses.set(request, addressOf(readable(request)));
}

function readable({ headers }: IncomingMessage): Pick<Headers, "get"> {
  return { get: (name) => [headers[name]].flat()[0] ?? null };
}

/**
 * The socket's address, unless a proxy is declared (`TRUST_PROXY`): of its list the last counts, which that proxy added
 * itself. What stands before it anybody can have sent.
 */
function findAddress(forwarded: string | string[] | undefined, remote: string | undefined): string {
  const last = settings().trustProxy ? [forwarded].flat().join(",").split(",").at(-1) : undefined;
  return networkOf(last?.trim() ?? "") ?? networkOf(remote ?? "") ?? "";
}

/** One household or server has a whole /64 of IPv6 to choose from. Null for what is no address. */
export function networkOf(text: string): string | null {
  // Some proxies add the port, and IPv6 then stands in brackets.
  const address = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+)(?::\d+)?$/.exec(text)?.[1] ?? text;
  if (isIPv4(address)) return address;
  const [plain = ""] = address.split("%");
  if (!isIPv6(plain)) return null;
  const [, canonical = ""] = /^\[(.+)\]$/.exec(new URL(`http://[${plain}]`).hostname) ?? [];
  const mapped = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(canonical);
  if (mapped !== null) {
    const [high, low] = [Number.parseInt(mapped[1] ?? "", 16), Number.parseInt(mapped[2] ?? "", 16)];
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  }
  const [head, tail] = canonical.split("::").map((part) => part.split(":").filter((group) => group !== ""));
  const [first, last] = [head ?? [], tail ?? []];
  const zeros = Array(8 - first.length - last.length).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":")}::/64`;
}
