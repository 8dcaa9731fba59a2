import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadPublished } from "@/app/_server/load/load-published";
import { publicAddress } from "@/app/_server/load/public-address";
import { NoPublicPage } from "@/components/sharing/no-public-page";
import { PublicProfile } from "@/components/sharing/public-profile";
import { summaryOf } from "@/lib/sharing/summary";
import { pictureSize } from "./opengraph-image/picture";

// Rendered at the first visit and kept whole until what it shows may have changed (app/_server/public-cache/cache-handler.mjs).
export const dynamic = "force-static";
export const dynamicParams = true;
export const revalidate = false;

/** Made at build time: the page of a handle that nobody can have, which is the 404 of all the others. */
const nobody = "-";
export function generateStaticParams(): { handle: string }[] {
  return [{ handle: nobody }];
}

export async function generateMetadata({ params }: PageProps<"/u/[handle]">): Promise<Metadata> {
  const { handle } = await params;
  const profile = handle === nobody ? null : await loadPublished(handle);
  if (profile === null) return { title: "No public page here", robots: { index: false } };
  const title = `${profile.name}: backend path`;
  const description = summaryOf(profile);
  const address = publicAddress(`/u/${handle}`);
  return {
    title,
    description,
    openGraph: { type: "profile", siteName: "Cairn", title, description, ...(address && { url: address }) },
    twitter: { card: "summary_large_image", title, description },
    ...(address && { alternates: { canonical: address } }),
  };
}

/** What everyone may see of a person. */
export default async function PublicPage({ params }: PageProps<"/u/[handle]">) {
  const { handle } = await params;
  if (handle === nobody) return <NoPublicPage />;
  const profile = await loadPublished(handle);
  // The cache handler lets nobody come this far; in development there is none.
  if (profile === null) notFound();
  return (
    <>
      <PreviewPicture handle={handle} alt={summaryOf(profile)} />
      <PublicProfile profile={profile} />
    </>
  );
}

/** By hand: without APP_URL, `metadata.openGraph.images` would point every visitor at localhost. */
function PreviewPicture({ handle, alt }: { handle: string; alt: string }) {
  const path = `/u/${handle}/opengraph-image`;
  return (
    <>
      <meta property="og:image" content={publicAddress(path) ?? path} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={`${pictureSize.width}`} />
      <meta property="og:image:height" content={`${pictureSize.height}`} />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}
