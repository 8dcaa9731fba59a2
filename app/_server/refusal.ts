import { bodyProblem } from "./body-size";
import { isOwnWrite } from "./origin";
import { settings } from "./settings";

/**
 * The answer to a request that no page of ours makes, before any work is done for it; null for all others. RFC 9457.
 */
export function refusalOf(method: string, headers: Headers): Response | null {
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") {
    const detail = "This address can be read with GET and written with POST.";
    return refuse(405, "Method not allowed", detail, { allow: "GET, HEAD, POST" });
  }
  if (!isOwnWrite(headers, settings())) {
    const mend = "set APP_URL to the address in the browser, and TRUST_PROXY if a proxy stands in front";
    const detail = `This write did not come from Cairn's own pages. If it did, the host must ${mend}.`;
    return refuse(403, "Refused", detail);
  }
  const problem = bodyProblem(headers);
  if (problem === 411) return refuse(411, "Length required", "Say with Content-Length how long the body is.");
  if (problem === 413) return refuse(413, "Too long", "This is more than Cairn reads in one go.");
  return null;
}

function refuse(
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { status, title, detail },
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
}
