import { createHash } from "node:crypto";
import { sessionCookies } from "./session-cookies";

/**
 * Whose page an answer is, for the worker that keeps pages on the device (lib/offline/keep-list.ts): a short hash of the
 * session's cookie, `nobody` without one. Another person has another value, and so has the next session of the same.
 */
export function readerOf(
  headers: Headers,
  cookies: { get: (name: string) => { value: string } | undefined },
): string {
  const [today, before] = sessionCookies(headers);
  const token = cookies.get(today)?.value ?? cookies.get(before)?.value ?? "";
  return token === ""
    ? "nobody"
    : createHash("sha256").update(`reader ${token}`).digest("base64url").slice(0, 16);
}
