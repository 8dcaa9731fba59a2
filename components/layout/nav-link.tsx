"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { navLinkLook } from "./nav-look";

/** A link of the main navigation that says when we are there. */
export function NavLink({ href, children }: { href: string; children: string }) {
  const pathname = usePathname();
  const here = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={navLinkLook}>
      {children}
    </Link>
  );
}
