import type { Metadata } from "next";
import { siteOrigin } from "@/app/_server/load/site-origin";
import { requireViewer } from "@/app/_server/who/viewer";
import { renewLink, saveSharing } from "@/app/actions/sharing";
import { PageAddress } from "@/components/sharing/page-address";
import { SharingForm } from "@/components/sharing/sharing-form";
import { findSharing } from "@/db/sharing";

export const metadata: Metadata = { title: "Sharing" };

export default async function SharingSettingsPage() {
  const viewer = await requireViewer("/settings/sharing");
  const sharing = await findSharing(viewer.id);
  return (
    <>
      <h1 className="mb-2 text-2xl">Your public page</h1>
      <p className="mb-6 text-soft">Off until you switch it on. A change is in force at once.</p>
      <PageAddress
        origin={await siteOrigin()}
        handle={viewer.handle}
        sharing={sharing}
        renewLink={renewLink}
      />
      <SharingForm action={saveSharing} name={viewer.name} sharing={sharing} />
    </>
  );
}
