/** Sizes are capped before any work (spec trust): 64 kB for an action, but 256 kB for `recordEvents`. */
const mostBytes = { form: 64 * 1024, text: 256 * 1024 };

/**
 * Why a body is not read: 413 when it is too long, 411 when it does not say how long it is (browsers always do). The
 * actions take forms; only `recordEvents`, whose argument Next sends as plain text, may be longer.
 */
export function bodyProblem(headers: Headers): 411 | 413 | null {
  if (headers.has("transfer-encoding")) return 411;
  const isText = headers.get("content-type")?.startsWith("text/plain") ?? false;
  const length = Number(headers.get("content-length") ?? 0);
  return length <= (isText ? mostBytes.text : mostBytes.form) ? null : 413;
}
