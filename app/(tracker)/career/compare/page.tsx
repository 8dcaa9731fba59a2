import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { loadLearn } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { CompareForm } from "@/components/career/compare-form";
import { CountedFor } from "@/components/career/counted-for";
import { TracksCompared } from "@/components/career/tracks-compared";
import { OrGuest } from "@/components/guest/guest-pages";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { findRole } from "@/lib/catalogue/roles";
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
  const [a, b] = [findRole(chosen.a), findRole(chosen.b)];
  if (a === undefined || b === undefined) notFound();

  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={readAt} />
      <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
        <Link href="/career" className="hover:underline">
          Career
        </Link>{" "}
        / Tracks
      </nav>
      <h1 className="mb-2 text-2xl">{`${a.name} or ${b.name}?`}</h1>
      <p className="mb-6 max-w-2xl text-soft">
        <CountedFor goal={goal} />
      </p>
      <CompareForm {...chosen} />
      <OrGuest signedIn={signedIn} goal={goal} show="tracks" a={a} b={b}>
        <TracksCompared a={a} b={b} goal={goal} items={items} hasProgress={signedIn} />
      </OrGuest>
    </div>
  );
}
