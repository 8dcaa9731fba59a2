import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Next can't make its own request object of a TRACE, and answers 500 before proxy.ts is asked. Under the name of another
 * method that no page of ours uses, proxy.ts refuses it with 405 like all of those.
 */
export function takeTraceForOptions(): void {
  subscribe("http.server.request.start", (message) => {
    if (isStart(message) && message.request.method === "TRACE") message.request.method = "OPTIONS";
  });
}

/** https://nodejs.org/api/diagnostics_channel.html#http */
function isStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}
