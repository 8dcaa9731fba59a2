import Link from "next/link";
import { Part } from "@/components/ui/part";
import type { Goal } from "@/lib/catalogue/goal";
import type { Role } from "@/lib/catalogue/roles";
import { payCaveat } from "@/lib/guide/ladder";
import { wordsOfRole } from "@/lib/guide/role-words";
import { goalMark } from "./words";

type RoleAboutProps = { readonly role: Role; readonly goal: Goal | null };

/** What to know about a level or track besides its skills, and the way to make it the goal. */
export function RoleAbout({ role, goal }: RoleAboutProps) {
  const { years, pay } = wordsOfRole(role);
  const mark = goalMark(role, goal);
  return (
    <aside aria-label="About this role" className="grid gap-6 text-[0.98rem]">
      {years !== null && <Part title="Experience">{`${years} years, usually`}</Part>}
      <Part title="Pay a year">
        <span>{pay ?? "No figure in the guides"}</span>
        {pay !== null && <p className="mt-1 text-sm text-soft">{payCaveat}</p>}
      </Part>
      <Part title="Your goal">
        {mark !== null && (
          <p>{role.kind === "level" ? "This is your level." : "This is one of your tracks."}</p>
        )}
        <Link
          href="/goal"
          className={
            mark === null
              ? "button button-quiet mt-1"
              : "link inline-flex min-h-11 items-center font-semibold"
          }
        >
          {mark === null ? "Make it your goal" : "Change your goal"}
        </Link>
      </Part>
      <Part title="Read and compare">
        <Link
          href={role.kind === "level" ? "/guide/levels-and-pay" : "/guide/tracks"}
          className="link flex min-h-11 items-center"
        >
          {role.kind === "level" ? "The guide on levels and pay" : "The guide on the tracks"}
        </Link>
        <Link
          href={role.kind === "level" ? "/career" : `/career/compare?a=${role.id}`}
          className="link flex min-h-11 items-center"
        >
          {role.kind === "level" ? "The whole ladder" : "Beside another track"}
        </Link>
      </Part>
    </aside>
  );
}
