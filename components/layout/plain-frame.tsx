import type { ReactNode } from "react";
import { Cairn } from "@/components/ui/cairn";

type PlainFrameProps = {
  /** Above it all, but for the skip link. */
  readonly notice?: ReactNode;
  /** What stands in the header beside our name. */
  readonly head: ReactNode;
  readonly foot: ReactNode;
  /** Whether the foot keeps clear of a navigation at the bottom of a phone. */
  readonly navigation?: "at the bottom";
  readonly children: ReactNode;
};

/**
 * What stands around a page that is made once and is the same for everyone. Plain links only: a page that is kept has a
 * weaker script policy, which a link of Next's would carry over to the person's own pages.
 */
export function PlainFrame({ notice, head, foot, navigation, children }: PlainFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="-translate-y-24 absolute top-2 left-2 z-20 rounded-lg bg-moss px-4 py-2 font-semibold text-on-moss focus:translate-y-0"
      >
        Skip to content
      </a>
      {notice}
      <header className="border-line border-b">
        <div className="page flex cramped:flex-wrap items-center gap-x-4 py-2">
          <a href="/" className="inline-flex min-h-11 items-center gap-2.5 text-lg font-bold tracking-tight">
            <Cairn stones={4} placed={4} className="h-7 w-8" />
            Cairn
          </a>
          {head}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 pt-8 pb-20 outline-none sm:pt-12">
        {children}
      </main>
      <footer
        className={`border-line border-t py-6 text-sm text-soft ${navigation === undefined ? "" : "at-thumb:mb-14"}`}
      >
        <p className="page">{foot}</p>
      </footer>
    </div>
  );
}
