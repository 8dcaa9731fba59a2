import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Leads requests with a method that no page of ours uses to proxy.ts, which refuses them with 405. Left to Next, TRACE is
 * answered 500, because Next can't make its own request object of it, and PUT reads a public page, which proxy.ts does
 * not see. The address no longer matters: the answer is the same everywhere.
 */
export function leadOtherMethodsToTheDoor(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isStart(message) || ["GET", "HEAD", "POST"].includes(message.request.method ?? "")) return;
    message.request.method = "OPTIONS";
    message.request.url = "/";
  });
}

/** https://nodejs.org/api/diagnostics_channel.html#http */
function isStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}
