import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";
import { settings } from "@/app/_server/host/settings";
import { transportSecurity } from "./security-headers";

/**
 * Every answer says that this host is reached by https, where APP_URL promises it. Neither proxy.ts nor next.config.ts
 * could say so everywhere: public pages and the build's files do not pass the one, and the other is read at build time, when
 * nobody knows the host.
 */
export function sayTransportSecurity(): void {
  const value = transportSecurity(settings().appUrl);
  if (value === null) return;
  subscribe("http.server.request.start", (message) => {
    if (isStart(message)) message.response.setHeader("strict-transport-security", value);
  });
}

/** https://nodejs.org/api/diagnostics_channel.html#http */
function isStart(message: unknown): message is { response: ServerResponse } {
  return (
    typeof message === "object" &&
    message !== null &&
    "response" in message &&
    message.response instanceof ServerResponse
  );
}
