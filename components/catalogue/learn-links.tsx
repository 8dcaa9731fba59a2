import Link from "next/link";

const ways = [
  { href: "/map", name: "See it as a map" },
  { href: "/placement", name: "What you already know" },
  { href: "/career", name: "Career" },
  { href: "/whats-new", name: "What's new" },
] as const;

/** Other ways to look at the path than step by step. */
export function LearnLinks() {
  return (
    <nav aria-label="Around the path" className="-mt-4 mb-8">
      <ul className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
        {ways.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex h-full min-h-11 items-center rounded-xl border border-line bg-card px-4 py-1.5 font-semibold leading-snug hover:border-moss"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
