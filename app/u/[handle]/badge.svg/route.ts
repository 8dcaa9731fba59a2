import { makeBadge } from "badge-maker";
import { loadPublished } from "@/app/_server/load/load-published";
import { etagOf, hasIt } from "@/app/_server/public-cache/etag";
import { keptWhileFresh } from "@/app/_server/public-cache/kept-while-fresh";
import { badgeOf } from "@/lib/sharing/badge";
import type { Profile } from "@/lib/sharing/profile";

const styles = ["flat", "flat-square", "for-the-badge"] as const;

type Style = (typeof styles)[number];

const findBadge = keptWhileFresh(async (handle, style: Style) => {
  const profile = await loadPublished(handle);
  return profile === null ? null : draw(profile, style);
});

/** The badge for a README. Who has no public page gets a picture that says so, with 404. */
export async function GET(request: Request, { params }: RouteContext<"/u/[handle]/badge.svg">) {
  const { handle } = await params;
  const asked = new URL(request.url).searchParams.get("style");
  const style = styles.find((each) => each === asked) ?? "flat";
  const badge = await findBadge(handle, style);
  const { svg, etag } = badge ?? draw(null, style);
  const headers = {
    "content-type": "image/svg+xml; charset=utf-8",
    "cache-control": "public, max-age=300",
    etag,
  };
  if (badge !== null && hasIt(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(svg, { status: badge === null ? 404 : 200, headers });
}

function draw(profile: Profile | null, style: Style) {
  const svg = makeBadge({ ...badgeOf(profile), style });
  return { svg, etag: etagOf(svg) };
}
