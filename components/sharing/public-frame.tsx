import type { ReactNode } from "react";
import { PlainFrame } from "@/components/layout/plain-frame";

/** What stands around a page for visitors; `notice` stands above it all, but for the skip link. */
export function PublicFrame({ notice, children }: { notice?: ReactNode; children: ReactNode }) {
  return (
    <PlainFrame
      notice={notice}
      head={
        <a href="/learn" className="link ms-auto inline-flex min-h-11 items-center">
          See the whole path
        </a>
      }
      foot="Made with Cairn, a free checklist for becoming a backend developer. Each item here was ticked off by hand by the person themselves."
    >
      {children}
    </PlainFrame>
  );
}
