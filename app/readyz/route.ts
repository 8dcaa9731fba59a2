import { writeProblem } from "@/app/_server/host/data-folder";
import { settings } from "@/app/_server/host/settings";
import { isClockBehind } from "@/db/clock";
import { isDatabaseReady } from "@/db/ready";

/** Whether a tick could be kept now; for whatever sends people here. 503 says in a word why not. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const problem = writeProblem(settings().dataFolder) ?? (await databaseProblem());
  return problem === null
    ? answer({ status: "ok" }, 200)
    : answer({ status: "unavailable", reason: problem }, 503);
}

async function databaseProblem(): Promise<"database" | "clock" | null> {
  if (!(await isDatabaseReady())) return "database";
  return (await isClockBehind(Date.now())) ? "clock" : null;
}

function answer(body: { status: string; reason?: string }, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
