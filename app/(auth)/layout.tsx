import type { ReactNode } from "react";
import { signOut } from "@/app/actions/account";
import { saveNote } from "@/app/actions/notes";
import { recordEvents } from "@/app/actions/progress";
import { Shell } from "@/components/layout/shell";
import { ForgetOnArrival } from "@/components/offline/forget-on-arrival";
import { Cairn } from "@/components/ui/cairn";
import { getViewer, isGuest } from "../_server/who/viewer";

export default async function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <Shell
      viewer={await getViewer()}
      guest={await isGuest()}
      signOut={signOut}
      recordEvents={recordEvents}
      saveNote={saveNote}
    >
      <ForgetOnArrival />
      <div className="page grid items-center gap-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
        <Cairn stones={7} placed={3} className="mx-auto w-2/3 max-w-72 max-lg:hidden" />
        <div className="w-full max-w-lg max-lg:mx-auto">{children}</div>
      </div>
    </Shell>
  );
}
