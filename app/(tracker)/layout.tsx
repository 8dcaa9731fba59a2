import type { ReactNode } from "react";
import { signOut } from "@/app/actions/account";
import { saveNote } from "@/app/actions/notes";
import { recordEvents } from "@/app/actions/progress";
import { Providers } from "@/components/layout/providers";
import { Shell } from "@/components/layout/shell";
import { getViewer, isGuest } from "../_server/who/viewer";

export default async function TrackerLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer();
  return (
    <Shell
      viewer={viewer}
      guest={await isGuest()}
      signOut={signOut}
      recordEvents={recordEvents}
      saveNote={saveNote}
    >
      {/* Another viewer is another outbox. */}
      <Providers key={viewer?.id} viewer={viewer} recordEvents={recordEvents}>
        {children}
      </Providers>
    </Shell>
  );
}
