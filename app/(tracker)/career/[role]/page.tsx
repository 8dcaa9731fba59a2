import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { loadLearn } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { GoalMark } from "@/components/career/goal-mark";
import { RoleAbout } from "@/components/career/role-about";
import { RoleReadiness } from "@/components/career/role-readiness";
import { OrGuest } from "@/components/guest/guest-pages";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { findRole } from "@/lib/catalogue/roles";
import { wordsOfRole } from "@/lib/guide/role-words";

type Props = PageProps<"/career/[role]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = findRole((await params).role);
  if (role === undefined) return {};
  const { title, about } = wordsOfRole(role);
  return pageMetadata(
    `/career/${role.id}`,
    title,
    `${about} What it takes, in the order in which to learn it.`,
  );
}

export default async function RolePage({ params }: Props) {
  const role = findRole((await params).role);
  if (role === undefined) notFound();
  const { viewer, readAt, goal, items } = await loadLearn();
  const signedIn = viewer !== null;
  const { title, about } = wordsOfRole(role);

  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={readAt} />
      <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
        <Link href="/career" className="hover:underline">
          Career
        </Link>
        <span>{` / ${role.kind === "level" ? "Ladder" : "Tracks"}`}</span>
      </nav>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-2xl">{title}</h1>
        <GoalMark role={role} goal={goal} />
      </div>
      <p className="mb-8 max-w-2xl text-lg text-soft">{about}</p>
      <div className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <OrGuest signedIn={signedIn} goal={goal} show="role" role={role}>
          <RoleReadiness role={role} goal={goal} items={items} hasProgress={signedIn} />
        </OrGuest>
        <RoleAbout role={role} goal={goal} />
      </div>
    </div>
  );
}
