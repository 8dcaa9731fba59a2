import { makeBadge } from "badge-maker";
import { etagOf, hasIt } from "@/app/_server/etag";
import { keptWhileFresh } from "@/app/_server/kept-while-fresh";
import { loadPublished } from "@/app/_server/load-published";
import { badgeOf } from "@/lib/sharing/badge";

const styles = ["flat", "flat-square", "for-the-badge"] as const;

const findBadge = keptWhileFresh(async (handle, style: (typeof styles)[number]) => {
  const profile = await loadPublished(handle);
  const svg = makeBadge({ ...badgeOf(profile), style });
  return { status: profile === null ? 404 : 200, svg, etag: etagOf(svg) };
});

/** The badge for a README. Who has no public page gets a picture that says so, with 404. */
export async function GET(request: Request, { params }: RouteContext<"/u/[handle]/badge.svg">) {
  const { handle } = await params;
  const asked = new URL(request.url).searchParams.get("style");
  const style = styles.find((each) => each === asked) ?? "flat";
  const { status, svg, etag } = await findBadge(handle, style);
  const headers = {
    "content-type": "image/svg+xml; charset=utf-8",
    "cache-control": "public, max-age=300",
    "content-security-policy": "default-src 'none'",
    etag,
  };
  if (status === 200 && hasIt(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(svg, { status, headers });
}
