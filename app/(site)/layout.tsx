import type { ReactNode } from "react";
import { signOut } from "@/app/actions/account";
import { saveNote } from "@/app/actions/notes";
import { recordEvents } from "@/app/actions/progress";
import { Shell } from "@/components/layout/shell";
import { getViewer, isGuest } from "../_server/who/viewer";

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Shell
      viewer={await getViewer()}
      guest={await isGuest()}
      signOut={signOut}
      recordEvents={recordEvents}
      saveNote={saveNote}
    >
      {children}
    </Shell>
  );
}
