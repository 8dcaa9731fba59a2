import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Server } from "./server";

/**
 * A reverse proxy of the test's own in front of a server, as a host has one. `rewrite` may change the worker's script, as
 * an upgrade would; while `silent` is true no question is answered, as in a tunnel, and while `cut` is true none comes
 * through at all. `instead` is what it answers in Cairn's place, and `host` what it calls Cairn, if not what the browser did.
 */
export type Gateway = {
  readonly base: string;
  rewrite: (script: string) => string;
  silent: boolean;
  cut: boolean;
  instead: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: string;
  } | null;
  host: string | null;
  /** Whether `Set-Cookie` comes through. */
  cookies: boolean;
  readonly end: Server["end"];
};

const workerPath = "/_next/static/service-worker/sw.js";

export async function startGateway(target: string): Promise<Gateway> {
  const { port: targetPort } = new URL(target);
  const server = createServer((asked, answer) => {
    if (gateway.cut) {
      asked.destroy();
      return;
    }
    if (gateway.silent) return;
    if (gateway.instead !== null) {
      const { status, headers, body } = gateway.instead;
      answer.writeHead(status, headers).end(body);
      return;
    }
    const { method, url: path } = asked;
    const headers: IncomingHttpHeaders = {
      ...asked.headers,
      ...(gateway.host !== null && { host: gateway.host }),
    };
    if (path === workerPath) {
      // A script that is packed, or "as you have it", could not be rewritten.
      for (const name of ["accept-encoding", "if-none-match", "if-modified-since"]) delete headers[name];
    }
    const onward = request({ port: targetPort, method, path, headers }, (found) => {
      if (path !== workerPath) {
        const { "set-cookie": _cookies, ...bare } = found.headers;
        answer.writeHead(found.statusCode ?? 502, gateway.cookies ? found.rawHeaders : bare);
        found.pipe(answer);
        return;
      }
      const parts: Buffer[] = [];
      found.on("data", (part: Buffer) => parts.push(part));
      found.on("end", () => {
        const { "content-length": _length, ...kept } = found.headers;
        answer.writeHead(200, kept).end(gateway.rewrite(Buffer.concat(parts).toString()));
      });
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const gateway: Gateway = {
    base: `http://localhost:${port}`,
    rewrite: (script) => script,
    silent: false,
    cut: false,
    instead: null,
    host: null,
    cookies: true,
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return gateway;
}
