import { getViewer } from "@/app/_server/who/viewer";
import { isClockBehind } from "@/db/clock";
import { readProgress } from "@/db/progress";

const headers = { "cache-control": "private, no-store" };

/** The viewer's progress for the browser's cache, and the server's time, ms UTC, unless that is wrong; 401 (RFC 9457) without a session. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer();
  if (viewer === null) {
    return Response.json(
      { status: 401, title: "Signed out", detail: "Sign in to see your progress." },
      { status: 401, headers: { ...headers, "content-type": "application/problem+json" } },
    );
  }
  const { items } = await readProgress(viewer.id);
  const now = Date.now();
  return Response.json((await isClockBehind(now)) ? { items } : { items, now }, { headers });
}
