import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { AccountMenu } from "@/components/account/account-menu";
import { FreshDocument } from "@/components/account/fresh-document";
import { SendDrafts } from "@/components/notes/send-drafts";
import { DeviceNotice } from "@/components/offline/device-notice";
import { SearchControl } from "@/components/search/search-control";
import { Brand } from "@/components/ui/brand";
import { NavLink } from "./nav-link";
import { navLook } from "./nav-look";

type ShellProps = {
  readonly viewer: { readonly id: string; readonly handle: string } | null;
  /** Things were ticked, or a goal was chosen, in this browser without an account. */
  readonly guest: boolean;
  readonly children: ReactNode;
} & Pick<ComponentProps<typeof AccountMenu>, "signOut" | "recordEvents" | "saveNote">;

/** What the main navigation has no room for. */
const more = [
  { href: "/map", name: "Map" },
  { href: "/career", name: "Career" },
  { href: "/placement", name: "What you already know" },
  { href: "/history", name: "History" },
  { href: "/whats-new", name: "What's new" },
] as const;

/** What stands around every page: skip link, header with navigation (at the thumb on a phone), content, footer. */
export function Shell({ viewer, guest, signOut, recordEvents, saveNote, children }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="-translate-y-24 absolute top-2 left-2 z-20 rounded-lg bg-moss px-4 py-2 font-semibold text-on-moss focus:translate-y-0"
      >
        Skip to content
      </a>
      <header className="border-line border-b">
        <div className="page flex cramped:flex-wrap items-center gap-x-4 py-2">
          <Brand />
          <nav aria-label="Main" className={navLook}>
            <div className="flex">
              <NavLink href="/today">Today</NavLink>
              <NavLink href="/learn">Learn</NavLink>
              <NavLink href="/guide">Guide</NavLink>
              {viewer !== null && <NavLink href="/settings">Settings</NavLink>}
            </div>
          </nav>
          <div className="ms-auto flex items-center gap-2">
            <SearchControl plainLinks={false} />
            {viewer === null ? (
              <>
                <Link
                  href="/sign-in"
                  className="inline-flex min-h-11 items-center px-2 font-semibold hover:underline"
                >
                  Sign in
                </Link>
                <Link href="/sign-up" className="button max-sm:px-4">
                  Sign up
                </Link>
              </>
            ) : (
              <AccountMenu
                viewer={viewer}
                signOut={signOut}
                recordEvents={recordEvents}
                saveNote={saveNote}
              />
            )}
          </div>
        </div>
      </header>
      <FreshDocument reader={viewer?.id ?? null} />
      {viewer !== null && <SendDrafts key={viewer.id} owner={viewer.id} saveNote={saveNote} />}
      {(viewer !== null || guest) && <DeviceNotice renderedAt={Date.now()} />}
      <main id="content" tabIndex={-1} className="flex-1 pt-8 pb-16 outline-none sm:pt-12">
        {children}
      </main>
      <footer className="border-line border-t py-6 text-sm text-soft at-thumb:mb-14">
        <div className="page flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
          <nav aria-label="More">
            <ul className="-mx-2 flex flex-wrap">
              {more.map(({ href, name }) => (
                <li key={href}>
                  <Link href={href} className="inline-flex min-h-11 items-center px-2 hover:underline">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <p>Cairn: free, open source, on your own machine. No tracking.</p>
        </div>
      </footer>
    </div>
  );
}
