import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { loadLearn } from "@/app/_server/load-learn";
import { pageMetadata } from "@/app/_server/page-metadata";
import { CompareForm } from "@/components/career/compare-form";
import { Comparison } from "@/components/career/comparison";
import { CountedFor } from "@/components/career/counted-for";
import { SkillsApart } from "@/components/career/skills-apart";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { findRole } from "@/lib/catalogue/roles";
import type { Track } from "@/lib/catalogue/schema";
import { readinessOf } from "@/lib/progress/readiness";
import { tracksToCompare } from "./query";

export function generateMetadata(): Metadata {
  return pageMetadata(
    "/career/compare",
    "Compare tracks",
    "Two tracks side by side: readiness, pay, skills and hours, what they share and what only one of them takes.",
  );
}

export default async function ComparePage({ searchParams }: PageProps<"/career/compare">) {
  const { viewer, readAt, goal, items } = await loadLearn();
  const signedIn = viewer !== null;
  const chosen = tracksToCompare(await searchParams, goal);
  const ready = (id: Track) => {
    const role = findRole(id);
    if (role === undefined) notFound();
    return { role, readiness: readinessOf(role, goal, items) };
  };
  const [a, b] = [ready(chosen.a), ready(chosen.b)];

  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={readAt} />
      <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
        <Link href="/career" className="hover:underline">
          Career
        </Link>{" "}
        / Tracks
      </nav>
      <h1 className="mb-2 text-2xl">
        {a.role.name} or {b.role.name}?
      </h1>
      <p className="mb-6 max-w-2xl text-soft">
        <CountedFor goal={goal} signedIn={signedIn} />
      </p>
      <CompareForm {...chosen} />
      <Comparison a={a} b={b} items={items} signedIn={signedIn} />
      <SkillsApart a={a} b={b} items={items} />
    </div>
  );
}
