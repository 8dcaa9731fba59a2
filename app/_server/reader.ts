import { createHash } from "node:crypto";

/** The session's cookie by either of its names (auth.ts). */
const names = ["__Host-cairn-session", "cairn-session"];

/**
 * Whose page an answer is, for the worker that keeps pages on the device (lib/offline/keep-list.ts): a short hash of the
 * session's cookie, `nobody` without one. Another person has another value, and so has the next session of the same.
 */
export function readerOf(cookies: { get: (name: string) => { value: string } | undefined }): string {
  const token = names.map((name) => cookies.get(name)?.value ?? "").join("");
  return token === ""
    ? "nobody"
    : createHash("sha256").update(`reader ${token}`).digest("base64url").slice(0, 16);
}
