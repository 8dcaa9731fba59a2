import type { ReactNode } from "react";
import { NavLink } from "@/components/layout/nav-link";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="page grid gap-x-12 gap-y-6 md:grid-cols-[10rem_minmax(0,1fr)]">
      <nav
        aria-label="Settings"
        className="-mx-2 flex flex-wrap md:-mx-4 md:flex-col md:[&>a]:flex-none md:[&>a]:justify-start"
      >
        <NavLink href="/settings/goal">Goal</NavLink>
        <NavLink href="/settings/time">Time</NavLink>
        <NavLink href="/settings/sharing">Sharing</NavLink>
      </nav>
      <div className="max-w-3xl">{children}</div>
    </div>
  );
}
