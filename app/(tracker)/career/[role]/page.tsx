import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { loadLearn } from "@/app/_server/load-learn";
import { pageMetadata } from "@/app/_server/page-metadata";
import { CountedFor } from "@/components/career/counted-for";
import { GoalMark } from "@/components/career/goal-mark";
import { MissingList } from "@/components/career/missing-list";
import { ReadinessCard } from "@/components/career/readiness-card";
import { RoleAbout } from "@/components/career/role-about";
import { SkillList } from "@/components/catalogue/skill-list";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { findRole, levelRoles } from "@/lib/catalogue/roles";
import { wordsOfRole } from "@/lib/guide/role-words";
import { isSettled } from "@/lib/progress/progress";
import { readinessOf } from "@/lib/progress/readiness";

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
  const readiness = readinessOf(role, goal, items);
  const settled = readiness.skills.filter((skill) => isSettled(skill, items));
  const { title, about } = wordsOfRole(role);
  const above = levelRoles[levelRoles.findIndex(({ id }) => id === role.id) + 1];
  const isClimbed = role.kind === "level" && readiness.missing.length === 0;

  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={readAt} />
      <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
        <Link href="/career" className="hover:underline">
          Career
        </Link>{" "}
        / {role.kind === "level" ? "Ladder" : "Tracks"}
      </nav>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-2xl">{title}</h1>
        <GoalMark role={role} goal={goal} />
      </div>
      <p className="mb-8 max-w-2xl text-lg text-soft">{about}</p>
      <div className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid gap-10">
          <ReadinessCard ready={{ role, readiness }} items={items} signedIn={signedIn} />
          <section aria-labelledby="missing-title">
            <h2 id="missing-title" className="mb-1 text-xl">
              {signedIn ? "What is missing" : "What to learn"}
            </h2>
            <p className="mb-4 text-soft">
              {readiness.missing.length === 0
                ? "Nothing: every skill that it takes is settled. "
                : "In the order in which to learn it: level by level, and what a skill needs stands before it. "}
              <CountedFor goal={goal} signedIn={signedIn} />
            </p>
            {isClimbed && above !== undefined && (
              <Link href={`/career/${above.id}`} className="button">
                On to {above.name}
              </Link>
            )}
            {readiness.missing.length > 0 && <MissingList missing={readiness.missing} items={items} />}
          </section>
          {settled.length > 0 && (
            <details>
              <summary className="min-h-11 content-center font-semibold">
                {settled.length === 1 ? "1 skill" : `${settled.length} skills`} settled already
              </summary>
              <SkillList skills={settled} items={items} />
            </details>
          )}
        </div>
        <RoleAbout role={role} goal={goal} signedIn={signedIn} />
      </div>
    </div>
  );
}
