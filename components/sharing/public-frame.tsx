import type { ReactNode } from "react";
import { Cairn } from "@/components/ui/cairn";

/**
 * What stands around a page for visitors. Plain links and nothing about the viewer: the page is the same for everyone
 * and has no script of its own. `notice` stands above it all, but for the skip link.
 */
export function PublicFrame({ notice, children }: { notice?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="-translate-y-24 absolute top-2 left-2 z-20 rounded-lg bg-moss px-4 py-2 font-semibold text-on-moss focus:translate-y-0"
      >
        Skip to content
      </a>
      {notice}
      <header>
        <div className="page flex items-center justify-between gap-4 py-2">
          <a href="/" className="inline-flex min-h-11 items-center gap-2.5 text-lg font-bold tracking-tight">
            <Cairn stones={4} placed={4} className="h-7 w-8" />
            Cairn
          </a>
          <a href="/learn" className="link inline-flex min-h-11 items-center">
            See the whole path
          </a>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 pt-8 pb-20 outline-none sm:pt-14">
        {children}
      </main>
      <footer className="border-line border-t py-6 text-sm text-soft">
        <p className="page">
          Made with Cairn, a free checklist for becoming a backend developer. Each item here was ticked off by
          hand by the person themselves.
        </p>
      </footer>
    </div>
  );
}
