import "server-only";
import { cache } from "react";
import { requireViewer } from "@/app/_server/who/viewer";
import { findPublished, previewPublished } from "@/db/sharing";
import { type Profile, publicProfileOf } from "@/lib/sharing/profile";

/** What everyone may see of the person with this handle. Null for private, deleted and unknown people alike. */
export const loadPublished = cache((handle: string): Promise<Profile | null> => load({ handle }));

/** What whoever holds this link may see. Null when the link opens nothing (any more). */
export const loadPublishedByLink = cache((token: string): Promise<Profile | null> => load({ token }));

async function load(by: Parameters<typeof findPublished>[0]): Promise<Profile | null> {
  const facts = await findPublished(by);
  return facts === null ? null : publicProfileOf(facts, Date.now());
}

/** What visitors see, or would see, of the viewer. */
export async function loadPreview(): Promise<Profile> {
  const viewer = await requireViewer("/settings/sharing/preview");
  return publicProfileOf(await previewPublished(viewer.id), Date.now());
}
