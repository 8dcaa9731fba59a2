"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** A link of the main navigation that says when we are there. */
export function NavLink({ href, children }: { href: string; children: string }) {
  const pathname = usePathname();
  const here = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="flex min-h-11 flex-1 items-center justify-center rounded-lg px-4 font-semibold text-soft hover:bg-wash hover:text-ink aria-[current]:text-moss aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
    >
      {children}
    </Link>
  );
}
