import { writeProblem } from "@/app/_server/data-folder";
import { settings } from "@/app/_server/settings";
import { isDatabaseReady } from "@/db/ready";

/** Whether a tick could be kept now; for whatever sends people here. 503 says in a word why not. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const problem = writeProblem(settings().dataFolder) ?? ((await isDatabaseReady()) ? null : "database");
  return problem === null
    ? answer({ status: "ok" }, 200)
    : answer({ status: "unavailable", reason: problem }, 503);
}

function answer(body: { status: string; reason?: string }, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
