import Link from "next/link";
import type { Goal } from "@/lib/catalogue/goal";
import { frameworks, languages } from "@/lib/catalogue/schema";

/** For whose language and framework the figures of a page are. */
export function CountedFor({ goal }: { goal: Goal | null }) {
  const language = languages.find(({ id }) => id === goal?.language)?.name;
  const framework = frameworks.find(({ id }) => id === goal?.framework)?.name;
  if (language === undefined) {
    return (
      <>
        <span>{`Counted without any language. `}</span>
        <Link href="/goal" className="link">
          Choose yours
        </Link>
      </>
    );
  }
  return (
    <>
      <span>{`Counted for ${language}${framework !== undefined ? ` with ${framework}` : ""}. `}</span>
      <Link href="/goal" className="link">
        Change
      </Link>
    </>
  );
}
