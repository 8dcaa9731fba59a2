import { createHash } from "node:crypto";

/** A strong ETag of a body, with its quotes. */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

/** Whether the asker has this very body already, so that 304 is the answer (RFC 9110, 13.1.2: compared weakly). */
export function hasIt(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null) return false;
  return known.split(",").some((each) => ["*", etag].includes(each.trim().replace(/^W\//, "")));
}
