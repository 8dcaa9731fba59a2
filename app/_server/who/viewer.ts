import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { ownPort } from "@/app/_server/door/own-port";
import { settings } from "@/app/_server/host/settings";
import { guestCookie } from "@/components/guest/guest-cookie";
import { type ViewerId, viewerIdOf } from "@/db/viewer-id";
import { hasJoinedHere, readSession } from "./auth";
import { readGuestGoal } from "./guest-goal";

/** The person in this request. */
export type Viewer = {
  readonly id: ViewerId;
  readonly handle: string;
  readonly name: string;
  /** The account was made in this browser, today: what its person did here before it may be brought along. */
  readonly isNew: boolean;
};

const newForMs = 24 * 60 * 60 * 1000;

/** The viewer, or null when nobody is signed in. One look-up a request, however many ask. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const session = await readSession();
  return session === null
    ? null
    : {
        id: viewerIdOf(session.userId),
        handle: session.handle,
        name: session.name,
        // The cookie alone would let anybody claim it.
        isNew: Date.now() - session.joinedAt < newForMs && (await hasJoinedHere(session.userId)),
      };
});

/** Whether somebody without an account has ticked something in this browser, which only the device knows, or has a goal. */
export async function isGuest(): Promise<boolean> {
  if ((await getViewer()) !== null) return false;
  return (
    (await cookies()).has(guestCookie(ownPort(await headers(), settings()))) ||
    (await readGuestGoal()) !== null
  );
}

/** The viewer; without one, goes to sign-in and from there back to `path`. */
export async function requireViewer(path: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer === null) redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  return viewer;
}
