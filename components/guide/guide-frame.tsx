import type { ReactNode } from "react";
import { navLinkLook, navLook } from "@/components/layout/nav-look";
import { PlainFrame } from "@/components/layout/plain-frame";
import { SearchControl } from "@/components/search/search-control";

/** What stands around the guide: the main navigation, which cannot know who reads. */
export function GuideFrame({ children }: { children: ReactNode }) {
  return (
    <PlainFrame
      navigation="at the bottom"
      head={
        <>
          <nav aria-label="Main" className={navLook}>
            <div className="flex">
              <a href="/today" className={navLinkLook}>
                Today
              </a>
              <a href="/learn" className={navLinkLook}>
                Learn
              </a>
              <a href="/guide" aria-current="true" className={navLinkLook}>
                Guide
              </a>
            </div>
          </nav>
          <div className="ms-auto">
            <SearchControl plainLinks />
          </div>
        </>
      }
      foot="Facts and figures from five public career guides for backend developers, read in 2024. The words and the opinions are ours."
    >
      {children}
    </PlainFrame>
  );
}
