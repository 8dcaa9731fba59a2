/** Sizes are capped before any work (spec trust): 64 kB for an action, but 256 kB for `recordEvents`. */
const mostBytes = { form: 64 * 1024, text: 256 * 1024 };

/** The actions take forms; only `recordEvents`, whose argument Next sends as plain text, may be longer. */
function mostOf(headers: Pick<Headers, "get">): number {
  return headers.get("content-type")?.startsWith("text/plain") ? mostBytes.text : mostBytes.form;
}

/** Whether a body of this `Content-Length` is longer than anything that is read. */
export function isBeyondAll(length: string | undefined): boolean {
  return Number(length ?? 0) > mostBytes.text;
}

/** Whether a body is too long by its own word. */
export function saysTooLong(headers: Pick<Headers, "get">): boolean {
  return !(Number(headers.get("content-length") ?? 0) <= mostOf(headers));
}

/**
 * Whether a body is too long that does not say how long it is, as some proxies pass them on. Reads it, no further than
 * to where it is too long.
 */
export async function provesTooLong({ headers, body }: Pick<Request, "headers" | "body">): Promise<boolean> {
  if (!headers.has("transfer-encoding") || body === null) return false;
  const reader = body.getReader();
  let left = mostOf(headers);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return false;
    left -= value.byteLength;
    if (left < 0) return true;
  }
}
