import { loadPublished } from "@/app/_server/load/load-published";
import { keptWhileFresh } from "@/app/_server/public-cache/kept-while-fresh";
import { type Badge, badgeOf } from "@/lib/sharing/badge";

const findBadge = keptWhileFresh(async (handle): Promise<Badge | null> => {
  const profile = await loadPublished(handle);
  return profile && badgeOf(profile);
});

/** The badge in the form of a shields.io endpoint, for whoever draws badges themselves. */
export async function GET(_request: Request, { params }: RouteContext<"/u/[handle]/badge.json">) {
  const { handle } = await params;
  const badge = await findBadge(handle);
  const headers = { "cache-control": "public, max-age=300" };
  if (badge === null) {
    return Response.json(
      { status: 404, title: "Not found", detail: "There is no public page here." },
      { status: 404, headers: { ...headers, "content-type": "application/problem+json" } },
    );
  }
  const { label, message, color } = badge;
  return Response.json({ schemaVersion: 1, label, message, color, cacheSeconds: 300 }, { headers });
}
