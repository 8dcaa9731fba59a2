import { loadKeepList } from "@/app/_server/load/load-keep-list";

/** What this device should keep for whoever asks: the build's files and the pages of the viewer's plan. */
export async function GET(): Promise<Response> {
  return Response.json(await loadKeepList(), { headers: { "cache-control": "private, no-store" } });
}
