import { loadKeepList } from "@/app/_server/load-keep-list";

/** What this device should keep for whoever asks: the build's files for anyone, and the viewer's pages. */
export async function GET(): Promise<Response> {
  return Response.json(await loadKeepList(), { headers: { "cache-control": "private, no-store" } });
}
