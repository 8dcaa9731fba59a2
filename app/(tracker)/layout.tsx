import type { ReactNode } from "react";
import { signOut } from "@/app/actions/account";
import { Shell } from "@/components/layout/shell";
import { Providers } from "@/components/progress/providers";
import { getViewer } from "../_server/viewer";

export default async function TrackerLayout({ children }: { children: ReactNode }) {
  return (
    <Shell viewer={await getViewer()} signOut={signOut}>
      <Providers>{children}</Providers>
    </Shell>
  );
}
