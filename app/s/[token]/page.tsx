import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadPublishedByLink } from "@/app/_server/load/load-published";
import { PublicProfile } from "@/components/sharing/public-profile";

// Never kept: whoever takes a link back wants it to open nothing from that moment on, in every cache.
export const dynamic = "force-dynamic";

// The link is a secret: it must not reach a search engine, nor travel in the Referer of a link that is followed.
export const metadata: Metadata = {
  title: "A backend path",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** The page of a person for whoever holds its secret link. */
export default async function LinkedPage({ params }: PageProps<"/s/[token]">) {
  const { token } = await params;
  const profile = await loadPublishedByLink(token);
  if (profile === null) notFound();
  return <PublicProfile profile={profile} />;
}
