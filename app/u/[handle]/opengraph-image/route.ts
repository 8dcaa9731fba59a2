import { loadPublished } from "@/app/_server/load/load-published";
import { etagOf, hasIt } from "@/app/_server/public-cache/etag";
import { keptWhileFresh } from "@/app/_server/public-cache/kept-while-fresh";
import { drawPicture } from "./picture";

const findPicture = keptWhileFresh(async (handle) => {
  const profile = await loadPublished(handle);
  if (profile === null) return null;
  const png = await drawPicture(profile);
  return { png, etag: etagOf(new Uint8Array(png)) };
});

/** The picture that messengers and feeds show beside a link to the page; 404 where there is no public page. */
export async function GET(request: Request, { params }: RouteContext<"/u/[handle]/opengraph-image">) {
  const { handle } = await params;
  const picture = await findPicture(handle);
  const headers = { "cache-control": "public, max-age=300" };
  if (picture === null) return new Response("There is no public page here.", { status: 404, headers });
  const { png, etag } = picture;
  if (hasIt(request, etag)) return new Response(null, { status: 304, headers: { ...headers, etag } });
  return new Response(png, { headers: { ...headers, etag, "content-type": "image/png" } });
}
